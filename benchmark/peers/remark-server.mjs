// What the package remark-language-server is: the unified language server with remark.
import { createUnifiedLanguageServer } from "unified-language-server";

createUnifiedLanguageServer({
  configurationSection: "remark",
  defaultSource: "remark",
  ignoreName: ".remarkignore",
  packageField: "remarkConfig",
  pluginPrefix: "remark",
  plugins: ["remark-preset-lint-markdown-style-guide"],
  processorName: "remark",
  processorSpecifier: "remark",
  rcName: ".remarkrc",
});
