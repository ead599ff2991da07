import { hydrateRoot } from "react-dom/client";
import { Article } from "./article.jsx";

hydrateRoot(document.querySelector("#root"), <Article />, {
  onRecoverableError: (error) => console.error(`hydration: ${error.message}`),
});
