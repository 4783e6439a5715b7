import * as assert from "node:assert/strict";
import { contentSecurityPolicy, webviewPage } from "../../src/views/webviewPage";

const PAGE = {
  title: '大纲 "><script>alert(1)</script>',
  language: "zh-cn",
  cspSource: "https://files.example",
  nonce: "abc",
  script: "https://files.example/preview.js",
  styles: ["https://files.example/preview.css"],
};

describe("The content security policy of webviews", () => {
  it("allows our style sheets and our script, and nothing else", () => {
    assert.equal(
      contentSecurityPolicy(PAGE),
      "default-src 'none'; style-src https://files.example; script-src 'nonce-abc'; form-action 'none'; base-uri 'none'",
    );
  });

  it("allows nothing inline and no evaluation", () => {
    assert.doesNotMatch(contentSecurityPolicy(PAGE), /unsafe|data:|blob:|\*|connect-src|img-src/);
  });

  it("stands in the page before anything it must hold for", () => {
    const page = webviewPage(PAGE);
    const policy = page.indexOf("Content-Security-Policy");
    assert.ok(policy > 0 && policy < page.indexOf("<title>"));
    assert.ok(policy < page.indexOf("<link") && policy < page.indexOf("<script"));
  });

  it("is the only way in: what the page is called is escaped, and every script carries the nonce", () => {
    const page = webviewPage(PAGE);
    assert.deepEqual(page.match(/<script[^>]*>/g), [
      '<script nonce="abc" src="https://files.example/preview.js">',
    ]);
    assert.doesNotMatch(page, /\son\w+=|javascript:|style=/);
  });
});
