import { xmlText } from "../../drawing/xml-text.ts";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What the body refers to: pictures, each kept once, and addresses. Names are given in the order in which they are met. */
export class PackageParts {
  readonly media: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  private readonly pictures = new Map<Uint8Array, string>();
  private readonly links = new Map<string, string>();
  private readonly relations: string[] = [];

  /** Id of the relation to a picture. */
  picture(bytes: Uint8Array, kind: "png" | "svg"): string {
    const known = this.pictures.get(bytes);
    if (known !== undefined) return known;
    const name = `media/drawn${this.media.length + 1}.${kind}`;
    this.media.push({ path: `word/${name}`, bytes });
    const id = this.relate("image", name, "");
    this.pictures.set(bytes, id);
    return id;
  }

  /** Id of the relation to an address. */
  link(address: string): string {
    const known = this.links.get(address);
    if (known !== undefined) return known;
    const id = this.relate("hyperlink", address, ' TargetMode="External"');
    this.links.set(address, id);
    return id;
  }

  /** The relations of the package's own frame with these among them. */
  relationsAmong(frame: string): string {
    return frame.replace("</Relationships>", `${this.relations.join("")}</Relationships>`);
  }

  private relate(type: string, target: string, mode: string): string {
    const id = `rIdB${this.relations.length + 1}`;
    this.relations.push(
      `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${xmlText(target)}"${mode}/>`,
    );
    return id;
  }
}
