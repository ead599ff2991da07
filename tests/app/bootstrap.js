import "bootstrap/dist/css/bootstrap.css";
import "claim-explorer";
