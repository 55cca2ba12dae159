import type { exporting as english } from '../en/exporting.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: saving texts for other programs and for paper. */
export const exporting: Localised<typeof english> = {
  export: {
    button: '导出…',
    allButton: '导出全部文本…',
    title: '导出这篇文本',
    allTitle: '导出全部文本',
    format: '格式',
    name: {
      tsv: '制表符分隔的表格（TSV）',
      csv: '电子表格（CSV）',
      tmx: '翻译记忆库（TMX 1.4）',
      jsonl: 'JSON 行（JSON lines）',
      html: '可打印的网页',
    },
    hint: {
      tsv: '包含双语句子、标题标记、标签和文本名称，可重新导入对照。',
      csv: '供 Excel、Numbers 和 LibreOffice 使用。可能被当成公式的内容已做防护，重新导入时会还原。',
      tmx: '供翻译软件使用。缺一侧的句对不会写入。',
      jsonl: '包含每个句对的全部内容：标签、认可的答案、你修改的拼音和分词。',
      html: '可在任何浏览器中打开，然后打印，或另存为 PDF。',
    },
    layout: '排版',
    layouts: { columns: '中英左右对照', lines: '中文在英文下方' },
    save: '保存文件',
    working: '正在写入文件……',
  },
};
