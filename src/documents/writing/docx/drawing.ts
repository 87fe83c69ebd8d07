import { xmlText } from "../../drawing/xml-text.ts";

const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const EMU_PER_PIXEL = 9525;

export interface Drawn {
  /** Among the document's drawings, from 1. */
  readonly number: number;
  /** Relation of the pixels. */
  readonly pixels: string;
  /** Relation of the drawing itself, where there is one. */
  readonly svg?: string;
  /** In pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** Null for decoration: the words beside it say the same. */
  readonly said: { readonly name: string; readonly description: string } | null;
}

/** A picture in the line (ISO 29500-1, 20.4.2.8), with what it says for who does not see it. */
export function drawing({ number, pixels, svg, width, height, said }: Drawn): string {
  const size = `cx="${width * EMU_PER_PIXEL}" cy="${height * EMU_PER_PIXEL}"`;
  const name = xmlText(said?.name ?? "");
  const description = said === null ? "" : ` descr="${xmlText(said.description)}"`;
  const decorative =
    said === null
      ? `<a:extLst xmlns:a="${MAIN}"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`
      : "";
  const vector =
    svg === undefined
      ? ""
      : `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${number}" name="${name}"${description}>${decorative}</wp:docPr>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${MAIN}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}">` +
    `<pic:nvPicPr><pic:cNvPr id="${number}" name="${name}"/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${pixels}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
  );
}
