# I documenti del Piano, sotto l'albero.
plan-files-title = Il Piano come documento
plan-files-lead = Il piano in vigore, con tutte le sue tabelle. Se carichi di nuovo il DOCX o l'XLSX, ritrovi lo stesso piano.
plan-files-link = { $format ->
    [docx] Word (DOCX), da modificare
    [pdf] PDF accessibile, da leggere e stampare
   *[xlsx] Foglio di calcolo (XLSX)
}
plan-files-archive = PDF/A, per l'archivio
