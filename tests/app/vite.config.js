import { readdirSync } from "node:fs";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

// The page that webpack makes is copied as it is.
const PAGES = readdirSync(".").filter((name) => name.endsWith(".html") && name !== "webpack.html");

export default defineConfig({
  base: "/app/",
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "claim-explorer" } } })],
  // The snippets lie outside of this folder.
  resolve: { dedupe: ["react", "vue"] },
  build: { rollupOptions: { input: PAGES } },
});
