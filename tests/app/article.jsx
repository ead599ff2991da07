import { useState } from "react";
import { ClaimExplorer } from "../site/snippets/harbour/react.jsx";
import staticStory from "../site/snippets/harbour/static.html?raw";

// An article that renders again while the widget is in it.
export function Article() {
  const [count, setCount] = useState(0);
  return (
    <article>
      <button onClick={() => setCount(count + 1)}>Rendered again: {count}</button>
      <ClaimExplorer staticStory={staticStory} />
    </article>
  );
}
