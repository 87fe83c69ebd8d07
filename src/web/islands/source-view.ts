// Beside a finding its lines of the document stand open while one looks at it: one at a time, also when one comes from
// the tree. Without scripts each unfolds by itself.

const sources = [...document.querySelectorAll<HTMLDetailsElement>(".finding-source")];

for (const source of sources)
  source.addEventListener("toggle", () => {
    if (source.open) for (const other of sources) if (other !== source) other.open = false;
  });

function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const source = target?.querySelector<HTMLDetailsElement>(".finding-source");
  if (source) source.open = true;
}

addEventListener("hashchange", openTarget);
openTarget();
