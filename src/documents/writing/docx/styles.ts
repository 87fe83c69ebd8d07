import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat, LineRuleType } from "docx";

export const INK = "17324D";
export const BLUE = "0059B3";
export const QUIET = "455B71";
export const RULE = "C5CCD3";
export const BAND = "EEF4FA";

/** Calibri is measured by every word processor, by its own name or by a font as wide: pages break alike. */
const FONT = "Calibri";
const POINT = 2;
const SPACE = 20;

const TONES = {
  information: { fill: BAND, edge: BLUE },
  warning: { fill: "FDF3E0", edge: "995C00" },
  missing: { fill: "FBECEC", edge: "B3262E" },
} as const;

export const TONE_STYLES = { information: "Nota", warning: "Avvertenza", missing: "Mancante" } as const;
export const TONE_COLOURS = {
  information: TONES.information.edge,
  warning: TONES.warning.edge,
  missing: TONES.missing.edge,
};

function heading(size: number, before: number, after: number, color = INK) {
  return {
    run: { font: FONT, size: size * POINT, bold: true, color },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: before * SPACE, after: after * SPACE } },
  };
}

/** Word's own styles for title, headings and captions, which every version shows in its user's language ("Titolo 1"), and ours for the rest. */
export function docxStyleSheet(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 10.5 * POINT,
          color: INK,
          language: { value: language, eastAsia: language },
        },
        paragraph: { spacing: { after: 6 * SPACE, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: FONT, size: 28 * POINT, bold: true, color: BLUE },
        paragraph: { spacing: { before: 0, after: 6 * SPACE } },
      },
      heading1: heading(17, 22, 8, BLUE),
      heading2: heading(14, 18, 6),
      heading3: heading(12, 14, 5),
      heading4: heading(11, 12, 4),
      heading5: heading(10.5, 12, 4),
      heading6: heading(10.5, 10, 4, QUIET),
      caption: {
        run: { font: FONT, size: 10 * POINT, bold: true, color: INK },
        paragraph: { keepNext: true, spacing: { before: 8 * SPACE, after: 4 * SPACE } },
      },
      hyperlink: { run: { color: BLUE, underline: {} } },
    },
    paragraphStyles: [
      style("Ente", { size: 12 * POINT, bold: true, color: QUIET }, { spacing: { after: 3 * SPACE } }),
      style("Sottotitolo", { size: 14 * POINT }, { spacing: { after: 14 * SPACE } }),
      style("Apertura", { size: 12 * POINT }, { spacing: { after: 8 * SPACE } }),
      style("Minore", { size: 9 * POINT, color: QUIET }, { spacing: { after: 4 * SPACE } }),
      style("Dato", {}, { spacing: { after: 2 * SPACE } }),
      style(
        "Cella",
        { size: 9 * POINT },
        { spacing: { before: 2 * SPACE, after: 2 * SPACE, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      style("Figura", {}, { alignment: AlignmentType.CENTER, keepNext: true }),
      ...(["information", "warning", "missing"] as const).map((tone) =>
        style(
          TONE_STYLES[tone],
          {},
          {
            shading: { fill: TONES[tone].fill, color: "auto", type: "clear" },
            border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: TONES[tone].edge } },
            spacing: { before: 4 * SPACE, after: 8 * SPACE },
          },
        ),
      ),
    ],
  };
}

function style(name: string, run: object, paragraph: object) {
  return { id: name, name, basedOn: "Normal", quickFormat: true, run, paragraph };
}

const HANGING = { left: 400, hanging: 260 };

/** Bullets and figures of lists. */
export const LISTS = {
  config: [
    {
      reference: "bullets",
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: HANGING } },
        },
      ],
    },
    {
      reference: "figures",
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: HANGING } },
        },
      ],
    },
  ],
};
