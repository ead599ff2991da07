import "claim-explorer";
