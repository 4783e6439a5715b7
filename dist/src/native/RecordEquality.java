package dev.kegang;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Writes out how records are compared. A record leaves that to be put together while the program
 * runs, in a way that the compiler of {@code dist/native} has to interpret at every comparison: a
 * seventh of what a keystroke takes in the server.
 */
public final class RecordEquality {

  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

  /** Who puts together what a record leaves open. */
  private static final ClassDesc OPEN = ClassDesc.of("java.lang.runtime.ObjectMethods");

  private RecordEquality() {}

  /**
   * Copies an archive of classes, the first argument, to a file that the second names. One without
   * a record that leaves it open is a fault: then records are compared in a way unknown here.
   */
  public static void main(String[] arguments) throws IOException {
    int written = 0;
    try (JarFile jar = new JarFile(arguments[0]);
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      for (JarEntry entry : jar.stream().toList()) {
        out.putNextEntry(new JarEntry(entry.getName()));
        try (InputStream in = jar.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          byte[] compared = entry.getName().endsWith(".class") ? compared(bytes) : bytes;
          out.write(compared);
          written += compared == bytes ? 0 : 1;
        }
      }
    }
    if (written == 0) {
      throw new IllegalStateException(arguments[0] + " holds no record whose equals is left open");
    }
  }

  /** A class with its comparison written out; the same bytes where none is left open. */
  private static byte[] compared(byte[] bytes) {
    ClassModel model = ClassFile.of().parse(bytes);
    if (model.methods().stream().noneMatch(RecordEquality::isLeftOpen)) {
      return bytes;
    }
    List<RecordComponentInfo> components =
        model.findAttribute(Attributes.record()).orElseThrow().components();
    MethodTransform written =
        MethodTransform.dropping(CodeModel.class::isInstance)
            .andThen(
                MethodTransform.endHandler(
                    method ->
                        method.withCode(
                            code -> write(code, model.thisClass().asSymbol(), components))));
    return ClassFile.of()
        .transformClass(
            model, ClassTransform.transformingMethods(RecordEquality::isLeftOpen, written));
  }

  private static boolean isLeftOpen(MethodModel method) {
    return method.methodName().equalsString("equals")
        && method.methodType().equalsString("(Ljava/lang/Object;)Z")
        && method.code().stream()
            .flatMap(CodeModel::elementStream)
            .anyMatch(
                element ->
                    element instanceof InvokeDynamicInstruction call
                        && call.bootstrapMethod().owner().equals(OPEN));
  }

  /** What {@code Record.equals} demands, as {@code java.lang.runtime.ObjectMethods} does it. */
  private static void write(
      CodeBuilder code, ClassDesc type, List<RecordComponentInfo> components) {
    Label other = code.newLabel();
    Label different = code.newLabel();
    code.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other);
    code.aload(1).instanceOf(type).ifeq(different);
    code.aload(1).checkcast(type).astore(2);
    for (RecordComponentInfo component : components) {
      ClassDesc part = component.descriptorSymbol();
      String name = component.name().stringValue();
      code.aload(0).getfield(type, name, part);
      code.aload(2).getfield(type, name, part);
      compare(code, TypeKind.from(part), different);
    }
    code.iconst_1().ireturn();
    code.labelBinding(different).iconst_0().ireturn();
  }

  private static void compare(CodeBuilder code, TypeKind kind, Label different) {
    switch (kind) {
      case REFERENCE ->
          code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object))
              .ifeq(different);
      case LONG -> code.lcmp().ifne(different);
      case FLOAT ->
          code.invokestatic(
                  ClassDesc.of("java.lang.Float"),
                  "compare",
                  MethodTypeDesc.of(CD_int, CD_float, CD_float))
              .ifne(different);
      case DOUBLE ->
          code.invokestatic(
                  ClassDesc.of("java.lang.Double"),
                  "compare",
                  MethodTypeDesc.of(CD_int, CD_double, CD_double))
              .ifne(different);
      default -> code.if_icmpne(different);
    }
  }
}
