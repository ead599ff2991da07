// Has AMP's validator read a page with the snippet for AMP. The validator itself is in no package of its
// own; this one brings it along.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import validator from "amphtml-validator";

const CARRIER = "next@15.5.0";
const FILE = "../tools/next-15.5.0.tgz";
const INSIDE = "package/dist/compiled/amphtml-validator/validator_wasm.js";

if (!existsSync(FILE)) execFileSync("npm", ["pack", "--silent", "--pack-destination", "../tools", CARRIER]);
execFileSync("tar", ["-xzf", FILE, INSIDE]);

const snippet = readFileSync("../site/snippets/harbour/amp.html", "utf8").replace("/site/", "https://files.example/site/");
const [, script] = snippet.match(/<!-- In the head: (.*) -->/);
const page = `<!doctype html>
<html ⚡ lang="en"><head>
<meta charset="utf-8">
<script async src="https://cdn.ampproject.org/v0.js"></script>
${script}
<title>A page of AMP’s</title>
<link rel="canonical" href="https://news.example/article">
<meta name="viewport" content="width=device-width">
<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;-moz-animation:-amp-start 8s steps(1,end) 0s 1 normal both;-ms-animation:-amp-start 8s steps(1,end) 0s 1 normal both;animation:-amp-start 8s steps(1,end) 0s 1 normal both}@-webkit-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@-moz-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@-ms-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@-o-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style><noscript><style amp-boilerplate>body{-webkit-animation:none;-moz-animation:none;-ms-animation:none;animation:none}</style></noscript>
</head><body>${snippet}</body></html>`;
const { status, errors } = (await validator.getInstance(INSIDE)).validateString(page);
for (const { line, col, message } of errors) console.error(`${line}:${col}: ${message}`);
if (status !== "PASS") throw new Error("the snippet for AMP is not valid");
console.log("the snippet for AMP is valid");
