/** Saving texts for other programs and for paper. */
export const exporting = {
  export: {
    button: 'Export…',
    allButton: 'Export all texts…',
    title: 'Export this text',
    allTitle: 'Export all texts',
    format: 'As',
    name: {
      tsv: 'Table with tabs (TSV)',
      csv: 'Spreadsheet (CSV)',
      tmx: 'Translation memory (TMX 1.4)',
      jsonl: 'JSON lines',
      html: 'A page to print',
    },
    hint: {
      tsv: 'Both sides, headings, tags and the text’s title. Duizhao can import it again.',
      csv: 'For Excel, Numbers and LibreOffice. What could be taken for a formula is made safe, and comes back as it was on import.',
      tmx: 'For translation programs. Pairs that lack a side are left out.',
      jsonl: 'All that you have of each pair: tags, accepted answers, your pinyin and words.',
      html: 'Opens in any browser; print it there, or save it as PDF.',
    },
    layout: 'Arranged',
    layouts: { columns: 'English and Chinese side by side', lines: 'Chinese below English' },
    save: 'Save the file',
    working: 'Writing the file …',
  },
} as const;
