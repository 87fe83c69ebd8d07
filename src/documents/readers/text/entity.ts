import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

export const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});/u;

const known = new Map<string, string>();

/** The characters that an HTML entity stands for; an unknown one stands for itself. */
export function decodeEntity(entity: string): string {
  const before = known.get(entity);
  if (before !== undefined) return before;
  const node = parseFragment(entity).childNodes[0] as DefaultTreeAdapterTypes.TextNode | undefined;
  const characters = node && "value" in node ? node.value : entity;
  if (known.size < 4_000) known.set(entity, characters);
  return characters;
}
