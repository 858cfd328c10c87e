import type { Rules } from './rule.ts';

/** Rules on ids: they are addresses that others cite, so each stands for one thing for ever. */
export const idRules = {
  'id-twice': {
    message: { en: 'The id “{id}” is already given to {other}.', zh: '编号“{id}”已用于{other}。' },
    remedy: { en: 'Give this one an id of its own.', zh: '请另取一个编号。' },
  },
  'address-taken': {
    message: {
      en: 'The id “{id}” would give the address {address}, which every site keeps for a page or folder of its own.',
      zh: '编号“{id}”对应的地址{address}为网站固有地址，不得占用。',
    },
    remedy: {
      en: 'Choose another id. That of a page is the name of its files: rename them in both languages.',
      zh: '请另取编号。页面的编号就是文件名，请将两种语言的文件一并改名。',
    },
  },
  'mark-twice': {
    message: {
      en: 'The mark “{mark}” already stands for the field “{other}”.',
      zh: '标记“{mark}”已用于领域“{other}”。',
    },
    remedy: {
      en: 'Give one of the two fields a mark of its own, a letter or two that no other field has.',
      zh: '请为其中一个领域另定标记，不得与其他领域相同。',
    },
  },
  'id-not-registered': {
    message: { en: 'The id “{id}” is not in the register of ids.', zh: '编号“{id}”未在编号登记表中。' },
    remedy: {
      en: 'Run “npm run register” and keep the change to registry.json.',
      zh: '请运行“npm run register”，并保留registry.json的改动。',
    },
  },
  'id-lost': {
    message: {
      en: 'The id “{id}” was published and is gone; people may have cited it.',
      zh: '编号“{id}”曾经发布，现已不存在；可能已被引用。',
    },
    remedy: {
      en: 'Put it back in its place. If it was moved or withdrawn on purpose, say so in moved.json.',
      zh: '请恢复原处。确需移走或撤下的，请在moved.json中说明。',
    },
  },
  'id-other-kind': {
    message: {
      en: 'The id “{id}” was registered for {was} and now stands for {now}.',
      zh: '编号“{id}”登记时为{was}，现在却是{now}。',
    },
    remedy: {
      en: 'Give the new thing an id of its own and put the old one back.',
      zh: '请为新内容另取编号，并恢复原来的内容。',
    },
  },
} as const satisfies Rules;
