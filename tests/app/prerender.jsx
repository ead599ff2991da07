import { readFileSync, writeFileSync } from "node:fs";
import { renderToString } from "react-dom/server";
import "claim-explorer";
import { Article } from "./article.jsx";

const page = "dist/hydrated.html";
const root = '<div id="root">';
const html = readFileSync(page, "utf8");
if (!html.includes(root)) throw new Error(`${page} has no ${root}`);
writeFileSync(page, html.replace(root, () => root + renderToString(<Article />)));
