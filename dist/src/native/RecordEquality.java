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

  private RecordEquality() {}

  /** Copies an archive of classes, the first argument, to a file that the second names. */
  public static void main(String[] arguments) throws IOException {
    try (JarFile jar = new JarFile(arguments[0]);
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      for (JarEntry entry : jar.stream().toList()) {
        out.putNextEntry(new JarEntry(entry.getName()));
        try (InputStream in = jar.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          out.write(entry.getName().endsWith(".class") ? compared(bytes) : bytes);
        }
      }
    }
  }

  private static byte[] compared(byte[] bytes) {
    ClassModel model = ClassFile.of().parse(bytes);
    return model
        .findAttribute(Attributes.record())
        .map(
            components ->
                ClassFile.of()
                    .transformClass(
                        model,
                        ClassTransform.transformingMethods(
                            RecordEquality::isLeftOpen,
                            written(model.thisClass().asSymbol(), components.components()))))
        .orElse(bytes);
  }

  private static boolean isLeftOpen(MethodModel method) {
    return method.methodName().equalsString("equals")
        && method.methodType().equalsString("(Ljava/lang/Object;)Z")
        && method.code().isPresent()
        && method.code().get().elementStream().anyMatch(InvokeDynamicInstruction.class::isInstance);
  }

  private static MethodTransform written(ClassDesc type, List<RecordComponentInfo> components) {
    return MethodTransform.dropping(method -> method instanceof CodeModel)
        .andThen(MethodTransform.endHandler(method -> method.withCode(code -> write(code, type, components))));
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
