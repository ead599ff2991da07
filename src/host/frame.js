// The two ends of a frame. In the standalone page: it says how high it is, in the two shapes that
// are read, and opens links that leave it beside the page around it, which may not be framed. In a
// page that frames stories: each frame is made as high as its story, whenever either of them comes.

const SHORTEST_PX = 200;
const HIGHEST_PX = 20_000;

const page = document.querySelector("html[data-claim-explorer-page]");

function sayHeight() {
  const height = Math.ceil(page.getBoundingClientRect().height);
  parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  parent.postMessage({ type: "set-height", value: height }, "*");
}

function openBeside(event) {
  const link = event.composedPath().find((node) => node.href);
  if (!link || link.href.startsWith(location.origin + location.pathname)) return;
  Object.assign(link, { target: "_blank", rel: "noopener" });
}

// The frames of stories: they lie in the folder of this script.
function frames() {
  const folder = new URL(".", import.meta.url).href;
  return [...document.querySelectorAll("iframe")].filter((frame) => frame.src.startsWith(folder));
}

function setHeight({ source, data }) {
  if (data?.type !== "set-height") return;
  const frame = frames().find((frame) => frame.contentWindow === source);
  if (frame) frame.height = Math.min(Math.max(Number(data.value) || 0, SHORTEST_PX), HIGHEST_PX);
}

if (page && parent !== self) {
  new ResizeObserver(sayHeight).observe(page);
  addEventListener("click", openBeside, true);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.type === "get-height") sayHeight();
  });
} else if (!page) {
  addEventListener("message", setHeight);
  // A frame that was there before this script has said its height already.
  for (const frame of frames()) frame.contentWindow.postMessage({ type: "get-height" }, "*");
}
