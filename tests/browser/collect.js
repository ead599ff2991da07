// Runs in a page before any script of its own: hears what the page complains about, which not
// every browser's driver tells.
globalThis.complaints = [];
for (const type of ["error", "unhandledrejection", "securitypolicyviolation", "claim-explorer:error"]) {
  addEventListener(
    type,
    (event) => {
      const cause = event.message ?? event.reason ?? event.violatedDirective ?? event.detail?.code ?? event.target.src;
      complaints.push(`${type}: ${cause}`);
    },
    true,
  );
}
for (const level of ["debug", "info", "log", "warn", "error"]) {
  const original = console[level];
  console[level] = (...told) => {
    complaints.push(`console.${level}: ${told.join(" ")}`);
    original.apply(console, told);
  };
}
