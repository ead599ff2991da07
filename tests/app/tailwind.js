import "tailwindcss/preflight.css";
import "claim-explorer";
