import { expect, test } from 'vitest';
import { findSuspects } from '#lib/analysis/suspects.ts';

const WORDS = ['内务部', '天天', '部分', '人人'];
const words = {
  lookup: (word: string) => (WORDS.includes(word) ? { frequency: 1, tag: 'n' } : null)
};
const found = (text: string) =>
  findSuspects([text], words).map(({ from, to, reason }) => `${reason} ${text.slice(from, to)}`);

test.each([
  ['举行公安、内务部部年度会晤。', 'doubled 部部'],
  ['部署导弹并向盟友提供表示关切。', 'verbs 提供表示'],
  ['作为唯一未完成销毁，敦促各方履约。', 'unfinished 唯一未完成销毁'],
  ['双方将加强奥委会有关决定，捍卫价值观。', 'object 加强奥委会有关决定'],
  ['两国愿共同签署部长级会晤，推动贸易。', 'object 签署部长级会晤'],
  ['理事会将举行渔业协定。', 'object 举行渔业协定'],
  ['该厂是首个尚未安装滤网设备，须限期改正。', 'unfinished 首个尚未安装滤网设备'],
  ['双方将开展合作以及。', 'unfinished 以及']
])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

test.each([
  '人人享有人权。',
  '对盟友提供表示关切。',
  '通过关于加强海洋合作的决定，促进发展。',
  '双方将加强落实有关决定，促进发展。',
  '各方将签署关于筹备会晤的备忘录，并举行会议审议公约。',
  '该厂是唯一未安装滤网设备的企业，须限期改正。'
])('%s is sound', (text) => expect(found(text)).toEqual([]));
