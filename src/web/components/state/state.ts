export { expectedBy, isOver, STATES, type StateName, stateOf } from "../../../core/evaluation/state.ts";
