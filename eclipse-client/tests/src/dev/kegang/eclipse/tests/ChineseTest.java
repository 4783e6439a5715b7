package dev.kegang.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.eclipse.Texts;
import dev.kegang.eclipse.preferences.KegangPreferences;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** A Chinese Eclipse says everything in Chinese; this test runs in one. */
class ChineseTest {

  @Test
  void theMenuIsChinese() throws Exception {
    assertTrue(Platform.getNL().startsWith("zh"), Platform.getNL());
    List<String> menus =
        Workbench.onDisplay(
            () -> {
              List<String> texts = new ArrayList<>();
              for (MenuItem item :
                  PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar().getItems()) {
                texts.add(item.getText());
              }
              return texts;
            });
    assertTrue(menus.contains("课纲"), menus::toString);
  }

  @Test
  void theTextsAreChinese() {
    assertEquals("检查课程", Texts.checkTitle);
    assertEquals("zh", KegangPreferences.current().language());
    Workbench.labels().forEach(label -> assertTrue(!label.startsWith("%"), label));
  }

  @Test
  void thePreferencesAreChinese() throws Exception {
    ScreenshotTest.showPreferences("preferences.zh-CN");
  }

  @Test
  void theWizardIsChinese() throws Exception {
    ScreenshotTest.showNewLesson("new-lesson.zh-CN");
  }
}
