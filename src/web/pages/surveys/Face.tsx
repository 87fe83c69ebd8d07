import type { FC } from "hono/jsx";

/** A face from sad (0) to glad (1). It is there to be recognised: the words beside it say the same. */
export const Face: FC<{ gladness: number }> = ({ gladness }) => {
  const bend = (gladness - 0.5) * 2;
  const corners = 21.5 - 2.5 * bend;
  return (
    <svg class="survey-face" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle class="face" cx="16" cy="16" r="14" />
      <circle class="eye" cx="11" cy="12.5" r="1.9" />
      <circle class="eye" cx="21" cy="12.5" r="1.9" />
      <path
        class="mouth"
        d={`M9.5 ${corners.toFixed(1)}Q16 ${(corners + 8 * bend).toFixed(1)} 22.5 ${corners.toFixed(1)}`}
      />
    </svg>
  );
};
