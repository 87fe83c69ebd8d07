/** The words of a quantity's name: lower case, without brackets and commas. */
export function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’]/gu, "'")
    .split(/[\s()[\],;:"“”«»]+|(?<=')/u)
    .filter((word) => word !== "");
}
