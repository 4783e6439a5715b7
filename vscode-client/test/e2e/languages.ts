/** What an author sees in one language, of the editor and of the outline that is open. */
interface Language {
  readonly locale?: "zh-cn";
  readonly browserLocale: string;
  readonly course: "course" | "course-en";
  readonly editor: {
    readonly finding: RegExp;
    readonly status: RegExp;
    readonly lens: RegExp;
    readonly preview: string;
    readonly previewTab: RegExp;
    readonly budget: RegExp;
    readonly map: string;
    readonly chart: string;
    readonly exceeded: RegExp;
    readonly sum: string;
    readonly walkthrough: string;
    readonly step: string;
  };
  readonly outline: {
    readonly stage: string;
    readonly stageHours: string;
    readonly lesson: string;
    readonly lessonHours: string;
    readonly firstSection: string;
    readonly secondSection: string;
    readonly typed: string;
    readonly references: string;
    readonly plan: string;
  };
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    browserLocale: "en-US",
    course: "course-en",
    editor: {
      finding: /The table of contents says “Who publishes data”/,
      status: /findings: 2 · 11 h/,
      lens: /9 hours · references: 1/,
      preview: "Show Outline Preview",
      previewTab: /Preview: /,
      budget: /sections take 11 h, more than 10 hours/,
      map: "Show Course Map",
      chart: "Show Hours Chart",
      exceeded: /more than stated/,
      sum: "Sum of its parts",
      walkthrough: "Write lesson outlines with Kegang",
      step: "Let problems be found and fixed",
    },
    outline: {
      stage: "Stage 1: From Data to Charts",
      stageHours: "30 hours",
      lesson: "Where Open Data Comes From",
      lessonHours: "11 h",
      firstSection: "What open data is",
      secondSection: "Who publishes open data",
      typed: "Who",
      references: "References",
      plan: "Course Plan",
    },
  },
  zh: {
    locale: "zh-cn",
    browserLocale: "zh-CN",
    course: "course",
    editor: {
      finding: /目录写作“谁发布数据”/,
      status: /问题：2 · 11 ?课时/,
      lens: /9课时 · 文献 1 条/,
      preview: "显示大纲预览",
      previewTab: /预览：/,
      budget: /各节合计 11 课时，超过写明的 10课时/,
      map: "显示课程结构",
      chart: "显示课时图表",
      exceeded: /超过写明的课时/,
      sum: "各部分之和",
      walkthrough: "用课纲编写课程大纲",
      step: "查出问题并改好",
    },
    outline: {
      stage: "第一阶段：从数据到图表",
      stageHours: "30课时",
      lesson: "开放数据的来源",
      lessonHours: "11 课时",
      firstSection: "什么是开放数据",
      secondSection: "开放数据由谁发布",
      typed: "开放",
      references: "参考文献",
      plan: "课程计划",
    },
  },
};
