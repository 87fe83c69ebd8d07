import type { FC } from "hono/jsx";
import { encode } from "uqr";

/** Light modules that must stand around a symbol (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a QR code of which 15 % may be damaged; `label` says where it leads to who does not see it. */
export const QrCode: FC<{ text: string; label: string }> = ({ text, label }) => {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const runs = data.flatMap((line, row) => {
    const dark = line.map((module) => (module ? "1" : "0")).join("");
    return [...dark.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index} ${row}h${run.length}v1h-${run.length}z`,
    );
  });
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={runs.join("")} fill="#000" />
    </svg>
  );
};
