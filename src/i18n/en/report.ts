/** The report that helps to find a fault. */
export const report = {
  report: {
    make: 'Make a report',
    title: 'Report',
    hint: 'This helps whoever looks into a fault. It holds no sentence, title or answer of yours.',
    copy: 'Copy',
    copied: 'Copied.',
    save: 'Save as a file',
  },
} as const;
