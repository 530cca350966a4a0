import { expect, it } from 'vitest';
import { textFile } from '../../src/sharing/save-file';

const MARK = [0xef, 0xbb, 0xbf];
const opening = async (file: Blob) => [...new Uint8Array(await file.arrayBuffer())].slice(0, 3);

it('marks a table in other letters as UTF-8 for spreadsheets, and nothing else', async () => {
  expect(await opening(textFile('course\nDépression', 'text/csv'))).toEqual(MARK);
  expect(await opening(textFile('course\n重性抑郁症', 'text/csv'))).toEqual(MARK);
  expect(await opening(textFile('course\nplain', 'text/csv'))).not.toEqual(MARK);
  expect(await opening(textFile('{"course":"Dépression"}', 'application/json'))).not.toEqual(MARK);
});
