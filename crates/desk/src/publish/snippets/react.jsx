"use client";

import { useEffect, useRef } from "react";

// `staticStory` is the text of static.html, which lies beside this: it can be read before any script of the
// widget's runs, and on a page that a server renders before any script at all.
export function ClaimExplorer({ staticStory = "" }) {
  const element = useRef(null);
  useEffect(() => {
    try {
      if (!element.current.shadowRoot) element.current.setHTMLUnsafe(staticStory);
    } catch {
      // An older browser, or a policy, does without: the widget comes a moment later.
    }
    const script = document.createElement("script");
    script.type = "module";
    script.src = "{{base}}/embed.js";
    document.head.append(script);
  }, []);
  const rendered = typeof window === "undefined" && { dangerouslySetInnerHTML: { __html: staticStory } };
  return (
    <claim-explorer ref={element} story="{{story}}" heading-level="2" suppressHydrationWarning {...rendered} />
  );
}
