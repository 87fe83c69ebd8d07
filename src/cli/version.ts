export { programVersion as version } from "../application/program-version.ts";
