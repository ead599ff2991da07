import "claim-explorer";
import type { ClaimExplorerOptions } from "claim-explorer";

const options: ClaimExplorerOptions = { headingLevel: 3, theme: "dark", deepLinks: true, claim: null };
// @ts-expect-error: there is no such theme.
options.theme = "blue";
options.theme = "dark";

const element = document.querySelector("claim-explorer")!;
element.addEventListener("claim-explorer:ready", ({ detail }) => (document.title = `Ready: ${detail.story}`));
element.configure(options);
element.whenLive.then((story: string) => (document.documentElement.dataset.live = story));
