import type { Pack } from '../pack.ts';
import { hindi } from './hindi.ts';
import { PAGE } from './page.ts';

export const HINDI: Pack = {
  language: 'hi',
  name: 'Hindi',
  common: 'के में की है से को का और ने पर कि यह हैं भी एक लिए था नहीं कहा इस',
  light: 'का की के में से को ने और है हैं था थे पर यह वह कि भी नहीं एवं',
  months: 'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  weekdays: 'सोमवार मंगलवार बुधवार|बुध गुरुवार|बृहस्पतिवार|वीरवार शुक्रवार शनिवार रविवार|इतवार',
  abbreviations: 'डॉ श्री',
  page: PAGE,
  rules: hindi,
};
