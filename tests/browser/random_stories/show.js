// Shows stories by their numbers, in all elements but the first at once, and opens all that is in them.
const [first, end, right, tell] = arguments;
const seen = { live: 0, refused: 0, wrong: [] };
let next = first;

function shown(element, story) {
  return new Promise((resolve) => {
    const names = ["ready", "error"].map((name) => `claim-explorer:${name}`);
    const hear = ({ type, detail }) => {
      for (const name of names) element.removeEventListener(name, hear);
      resolve(detail.code ?? type);
    };
    for (const name of names) element.addEventListener(name, hear);
    element.setAttribute("story", `/random/${story}.story`);
  });
}

function open(element) {
  for (let round = 0; round < 3; round += 1) {
    for (const toggle of element.shadowRoot.querySelectorAll("button[aria-expanded=false]")) toggle.click();
  }
}

async function show(element) {
  while (next < end) {
    const story = next;
    next += 1;
    const told = await shown(element, story);
    if (told === "claim-explorer:ready") {
      seen.live += 1;
      open(element);
      await new Promise((resolve) => setTimeout(resolve));
      if (!element.shadowRoot.querySelector(".title")) seen.wrong.push(`${story}: blank`);
    } else {
      seen.refused += 1;
      if (story < right || told !== "story-corrupt") seen.wrong.push(`${story}: ${told}`);
      if (element.shadowRoot && !element.shadowRoot.querySelector("slot")) seen.wrong.push(`${story}: blank`);
    }
    if (element.getBoundingClientRect().height < 16) seen.wrong.push(`${story}: nothing to be seen`);
  }
}

const [, ...elements] = document.querySelectorAll("claim-explorer");
Promise.all(elements.map(show)).then(() => tell(seen));
