package dev.kegang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The packaged jar is complete, unsigned and carries the licences of what it bundles. */
final class RunnableJarIT {

  @Test
  void startsAtMain() throws IOException {
    try (JarFile jar = open()) {
      assertEquals(
          "dev.kegang.Main",
          Objects.requireNonNull(jar.getManifest()).getMainAttributes().getValue("Main-Class"));
    }
  }

  @Test
  void holdsNoSignatureOfItsParts() throws IOException {
    try (JarFile jar = open()) {
      List<String> signatures =
          jar.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA)|(.*/)?module-info\\.class"))
              .toList();
      assertTrue(signatures.isEmpty(), signatures::toString);
    }
  }

  @Test
  void carriesTheLicencesOfWhatItBundles() throws IOException {
    try (JarFile jar = open()) {
      for (String name :
          List.of(
              "META-INF/LICENSE",
              "META-INF/licenses/README.txt",
              "META-INF/licenses/ANTLR.txt",
              "META-INF/licenses/Apache-2.0.txt",
              "about.html")) {
        assertNotNull(jar.getEntry(name), name);
      }
    }
  }

  private static JarFile open() throws IOException {
    return new JarFile(Objects.requireNonNull(System.getProperty("kegang.jar")));
  }
}
