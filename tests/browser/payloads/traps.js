// What a script of a story would do: it is counted, not done.
globalThis.done = [];
for (const name of ["alert", "confirm", "prompt", "print", "open", "eval", "postMessage"]) {
  globalThis[name] = (...given) => void done.push(`${name}(${given})`);
}
globalThis.addEventListener("securitypolicyviolation", ({ blockedURI }) => done.push(blockedURI));
performance.setResourceTimingBufferSize(10_000);
