export { type Arrangements, NO_ARRANGEMENTS, type SharedQuantity } from "../core/plan/arrangements.ts";
