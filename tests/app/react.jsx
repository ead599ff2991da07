import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Article } from "./article.jsx";

createRoot(document.querySelector("#root")).render(<StrictMode><Article /></StrictMode>);
