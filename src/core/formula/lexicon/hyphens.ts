/** First parts of hyphenated words ("co-working", "e-government", "start-up"). */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  `co e pre post ex non start re on web multi inter sub auto bi tri anti extra pro neo video self back front smart follow
  check know policy social open tele work car bike pop know-how cyber info tecno socio agro eco geo bio micro macro mini
  mid vice quasi semi ultra super intra infra contro off in out up down peer face hi wi cross full part mix spin kick`.split(
    /\s+/,
  ),
);
