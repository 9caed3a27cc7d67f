// Copy of our own in encodings that it does not declare, for `charset.test.ts`: texts by language, and the same as Python's codecs write them.

export const TEXTS: Readonly<Record<string, string>> = {
  ru: 'Городской совет Верхнего Ольхова закрыл старый мост после проверки, сообщила во вторник глава администрации Нина Берсенева. Автобусы пойдут по прибрежной дороге, пока рабочие не заменят две опоры.\n',
  uk: 'Міська рада Вільхового закрила старий міст після перевірки, повідомила у вівторок міська голова Ніна Бойко. Автобуси їхатимуть прибережною дорогою, доки робітники не замінять дві опори.\n',
  bg: 'Общинският съвет на Горна Елша затвори стария мост след проверка, съобщи във вторник кметът Нина Берова. Автобусите ще минават по крайбрежния път, докато работниците сменят двете подпори.\n',
  el: 'Το δημοτικό συμβούλιο της Άνω Ελάτης έκλεισε την παλιά γέφυρα μετά από έλεγχο, ανακοίνωσε την Τρίτη η δήμαρχος Νίνα Βέρρη. Τα λεωφορεία θα περνούν από τον παραλιακό δρόμο μέχρι να αντικατασταθούν δύο στύλοι.\n',
  pl: 'Rada miejska Górnej Olszy zamknęła stary most po przeglądzie, poinformowała we wtorek burmistrz Nina Berska. Autobusy pojadą drogą nadbrzeżną, dopóki robotnicy nie wymienią dwóch podpór.\n',
  cs: 'Zastupitelstvo Horní Olše uzavřelo starý most po prohlídce, oznámila v úterý starostka Nina Berská. Autobusy pojedou po pobřežní silnici, dokud dělníci nevymění dvě podpěry.\n',
  hu: 'A Felsőéger városi tanács lezárta a régi hidat egy ellenőrzés után, közölte kedden Berki Nóra polgármester. Az autóbuszok a parti úton járnak, amíg a munkások ki nem cserélik a két tartóoszlopot.\n',
  tr: 'Yukarı Kızılağaç belediye meclisi eski köprüyü denetimin ardından kapattı, dedi salı günü belediye başkanı Nilgün Berk. Otobüsler işçiler iki ayağı değiştirene kadar sahil yolundan gidecek.\n',
  fr: 'Le conseil municipal de Haut-Aulne a fermé le vieux pont après une inspection, a annoncé mardi la maire, Nina Bérard. Les autobus passeront par la route côtière jusqu’à ce que les ouvriers aient remplacé deux piliers. « Nous ne pouvons pas risquer des vies », a-t-elle déclaré. Les travaux coûteront près de quatre millions d’euros.\n',
  de: 'Der Gemeinderat von Obererlen hat die alte Brücke nach einer Prüfung gesperrt, teilte Bürgermeisterin Nina Bär am Dienstag mit. Die Busse fahren über die Küstenstraße, bis die Arbeiter zwei Pfeiler ausgetauscht haben.\n',
  es: 'El concejo de Aliseda Alta cerró el viejo puente después de una inspección, informó el martes la alcaldesa Nina Bermúdez. Los autobuses irán por la carretera de la costa hasta que los obreros cambien dos pilares.\n',
  en: 'The council of Upper Alder closed the old bridge after an inspection, mayor Nina Bérard said on Tuesday. Buses will use the coast road until workers replace two piers. “We cannot risk people’s lives,” she told reporters at the café by the river. The repairs will cost about 4 million – half of it paid by the region – and last until autumn.\n',
  sv: 'Kommunfullmäktige i Övre Al stängde den gamla bron efter en besiktning, meddelade borgmästaren Nina Björk på tisdagen. Bussarna kör längs kustvägen tills arbetarna har bytt två pelare.\n',
  ja: '上榛町の町議会は火曜日、点検の結果を受けて古い橋を閉鎖したと町長の野村仁奈氏が発表した。作業員が二本の橋脚を取り替えるまで、バスは海岸沿いの道路を走る。\n',
  'zh-hans': '上榛市议会周二在检查之后关闭了旧桥，市长倪娜宣布。在工人更换两根桥墩之前，公共汽车将走沿海公路。\n',
  'zh-hant': '上榛市議會週二在檢查之後關閉了舊橋，市長倪娜宣布。在工人更換兩根橋墩之前，公共汽車將走沿海公路。\n',
  ko: '상오리시 의회는 화요일 점검 결과에 따라 낡은 다리를 폐쇄했다고 나니나 시장이 밝혔다. 인부들이 교각 두 개를 교체할 때까지 버스는 해안 도로로 다닌다.\n',
  he: 'מועצת העיר אלון עילית סגרה את הגשר הישן לאחר בדיקה, הודיעה ביום שלישי ראשת העיר נינה ברק. האוטובוסים ייסעו בכביש החוף עד שהפועלים יחליפו שני עמודים.\n',
  ar: 'أغلق مجلس بلدية العليا الجسر القديم بعد عملية تفتيش، حسبما أعلنت رئيسة البلدية نينا برق يوم الثلاثاء. وستسير الحافلات على الطريق الساحلي إلى أن يستبدل العمال دعامتين.\n',
  th: 'สภาเทศบาลเมืองอัลเดอร์ปิดสะพานเก่าหลังการตรวจสอบ นายกเทศมนตรีนีนา เบอร์ แถลงเมื่อวันอังคาร รถโดยสารจะใช้ถนนเลียบชายฝั่งจนกว่าคนงานจะเปลี่ยนเสาสองต้น เธอบอกผู้สื่อข่าวว่าเราไม่สามารถเสี่ยงกับชีวิตผู้คนได้ ค่าซ่อมประมาณสี่ล้านบาทและจะใช้เวลาถึงฤดูใบไม้ร่วง\n',
};

/** Language, encoding, and the bytes in base64. */
export const ENCODED: readonly (readonly [language: string, encoding: string, base64: string])[] = [
  [
    'ru',
    'windows-1251',
    'w+7w7uTx6u7pIPHu4uXyIMLl8PXt5ePuIM7r/PXu4uAg5+Dq8PvrIPHy4PD76SDs7vHyIO/u8evlIO/w7uLl8OroLCDx7u7h+ejr4CDi7iDi8u7w7ejqIOPr4OLgIODk7Ojt6PHy8OD26Oggzejt4CDB5fDx5e3l4uAuIMDi8u7h8/H7IO/u6eTz8iDv7iDv8Ojh8OXm7e7pIOTu8O7j5Swg7+7q4CDw4OHu9+jlIO3lIOfg7OXt//Ig5OLlIO7v7vD7Lgo=',
  ],
  [
    'ru',
    'koi8-r',
    '58/Sz8TTy8/KINPP18XUIPfF0sjOxcfPIO/M2MjP18Eg2sHL0tnMINPUwdLZyiDNz9PUINDP08zFINDSz9fF0svJLCDTz8/C3cnMwSDXzyDX1M/SzsnLIMfMwdfBIMHEzcnOydPU0sHDyckg7snOwSDixdLTxc7F18EuIOHX1M/C1dPZINDPysTV1CDQzyDQ0snC0sXWzs/KIMTP0s/HxSwg0M/LwSDSwcLP3snFIM7FINrBzcXO0dQgxNfFIM/Qz9LZLgo=',
  ],
  [
    'ru',
    'iso-8859-5',
    's97g3tTh2t7ZIOHe0tXiILLV4OXd1dPeIL7b7OXe0tAg19Da4OvbIOHi0ODr2SDc3uHiIN/e4dvVIN/g3tLV4NrYLCDh3t7R6djb0CDS3iDS4t7g3djaINPb0NLQINDU3Njd2OHi4NDm2Nggvdjd0CCx1eDh1d3V0tAuILDS4t7R4+HrIN/e2dTj4iDf3iDf4NjR4NXW3d7ZINTe4N7T1Swg397a0CDg0NHe59jVIN3VINfQ3NXd7+Ig1NLVIN7f3uDrLgo=',
  ],
  [
    'ru',
    'x-mac-cyrillic',
    'g+7w7uTx6u7pIPHu4uXyIILl8PXt5ePuII7r/PXu4uAg5+Dq8PvrIPHy4PD76SDs7vHyIO/u8evlIO/w7uLl8OroLCDx7u7h+ejr4CDi7iDi8u7w7ejqIOPr4OLgIODk7Ojt6PHy8OD26Oggjejt4CCB5fDx5e3l4uAuIIDi8u7h8/H7IO/u6eTz8iDv7iDv8Ojh8OXm7e7pIOTu8O7j5Swg7+7q4CDw4OHu9+jlIO3lIOfg7OXt3/Ig5OLlIO7v7vD7Lgo=',
  ],
  [
    'ru',
    'ibm866',
    'g67grqThqq6pIOGuoqXiIIKl4OWtpaOuII6r7OWuoqAgp6Cq4OurIOHioODrqSCsruHiIK+u4aulIK/grqKl4KqoLCDhrq6h6airoCCiriCi4q7graiqIKOroKKgIKCkrKitqOHi4KDmqKggjaitoCCBpeDhpa2loqAuIICi4q6h4+HrIK+uqaTj4iCvriCv4Kih4KWmra6pIKSu4K6jpSwgr66qoCDgoKGu56ilIK2lIKegrKWt7+IgpKKlIK6vruDrLgo=',
  ],
  [
    'ru',
    'utf-16le',
    'EwQ+BEAEPgQ0BEEEOgQ+BDkEIABBBD4EMgQ1BEIEIAASBDUEQARFBD0ENQQzBD4EIAAeBDsETARFBD4EMgQwBCAANwQwBDoEQARLBDsEIABBBEIEMARABEsEOQQgADwEPgRBBEIEIAA/BD4EQQQ7BDUEIAA/BEAEPgQyBDUEQAQ6BDgELAAgAEEEPgQ+BDEESQQ4BDsEMAQgADIEPgQgADIEQgQ+BEAEPQQ4BDoEIAAzBDsEMAQyBDAEIAAwBDQEPAQ4BD0EOARBBEIEQAQwBEYEOAQ4BCAAHQQ4BD0EMAQgABEENQRABEEENQQ9BDUEMgQwBC4AIAAQBDIEQgQ+BDEEQwRBBEsEIAA/BD4EOQQ0BEMEQgQgAD8EPgQgAD8EQAQ4BDEEQAQ1BDYEPQQ+BDkEIAA0BD4EQAQ+BDMENQQsACAAPwQ+BDoEMAQgAEAEMAQxBD4ERwQ4BDUEIAA9BDUEIAA3BDAEPAQ1BD0ETwRCBCAANAQyBDUEIAA+BD8EPgRABEsELgAKAA==',
  ],
  [
    'ru',
    'utf-16be',
    'BBMEPgRABD4ENARBBDoEPgQ5ACAEQQQ+BDIENQRCACAEEgQ1BEAERQQ9BDUEMwQ+ACAEHgQ7BEwERQQ+BDIEMAAgBDcEMAQ6BEAESwQ7ACAEQQRCBDAEQARLBDkAIAQ8BD4EQQRCACAEPwQ+BEEEOwQ1ACAEPwRABD4EMgQ1BEAEOgQ4ACwAIARBBD4EPgQxBEkEOAQ7BDAAIAQyBD4AIAQyBEIEPgRABD0EOAQ6ACAEMwQ7BDAEMgQwACAEMAQ0BDwEOAQ9BDgEQQRCBEAEMARGBDgEOAAgBB0EOAQ9BDAAIAQRBDUEQARBBDUEPQQ1BDIEMAAuACAEEAQyBEIEPgQxBEMEQQRLACAEPwQ+BDkENARDBEIAIAQ/BD4AIAQ/BEAEOAQxBEAENQQ2BD0EPgQ5ACAENAQ+BEAEPgQzBDUALAAgBD8EPgQ6BDAAIARABDAEMQQ+BEcEOAQ1ACAEPQQ1ACAENwQwBDwENQQ9BE8EQgAgBDQEMgQ1ACAEPgQ/BD4EQARLAC4ACg==',
  ],
  [
    'uk',
    'windows-1251',
    'zLPx/OrgIPDg5OAgwrPr/PXu4u7j7iDn4Orw6OvgIPHy4PDo6SDss/HyIO+z8ev/IO/l8OXis/Dq6Cwg7+7is+Tu7Ojr4CDzIOKz4vLu8O7qIOyz8fzq4CDj7uvu4uAgzbPt4CDB7unq7i4gwOLy7uHz8eggv/Xg8ujs8/L8IO/w6OHl8OXm7e7+IOTu8O7j7v4sIOTu6ugg8O7hs/Lt6OroIO3lIOfg7LPt//L8IOTisyDu7+7w6C4K',
  ],
  [
    'uk',
    'koi8-u',
    '7abT2MvBINLBxMEg96bM2MjP18/HzyDawcvSyczBINPUwdLJyiDNptPUINCm08zRINDF0sXXptLLySwg0M/XpsTPzcnMwSDVINem19TP0s/LIM2m09jLwSDHz8zP18Eg7qbOwSDiz8rLzy4g4dfUz8LV08kgp8jB1MnN1dTYINDSycLF0sXWzs/AIMTP0s/Hz8AsIMTPy8kg0s/CptTOycvJIM7FINrBzabO0dTYIMTXpiDP0M/SyS4K',
  ],
  [
    'bg',
    'windows-1251',
    'zuH56O3x6uj/8iDx+uLl8iDt4CDD7vDt4CDF6/jgIOfg8uLu8Ogg8fLg8Oj/IOzu8fIg8evl5CDv8O7i5fDq4Cwg8fru4fnoIOL64iDi8u7w7ejqIOrs5fL68iDN6O3gIMHl8O7i4C4gwOLy7uHz8ejy5SD55SDs6O3g4uDyIO/uIOrw4Onh8OXm7ej/IO/68iwg5O7q4PLuIPDg4e7y7ej26PLlIPHs5e3/8iDk4uXy5SDv7uTv7vDoLgo=',
  ],
  [
    'el',
    'windows-1253',
    '1O8g5Ofs7/Tp6vwg8/Xs4u/96+nvIPTn8iCi7fkgxevc9OfyIN3q6+Xp8+Ug9OftIPDh6+ncIOPd9vXx4SDs5fTcIOHw/CDd6+Xj9+8sIOHt4erv3+358+Ug9OftINTx3/TnIOcg5N7s4fH37/Igzd/t4SDC3fHx5y4g1OEg6+X59u/x5d/hIOjhIPDl8e3v/e0g4fD8IPTv7SDw4fHh6+nh6vwg5PH87O8g7N338ekg7eEg4e306erh9OHz9OHo7/3tIOT97yDz9P3r7+kuCg==',
  ],
  [
    'pl',
    'windows-1250',
    'UmFkYSBtaWVqc2thIEfzcm5laiBPbHN6eSB6YW1rbuqzYSBzdGFyeSBtb3N0IHBvIHByemVnbLlkemllLCBwb2luZm9ybW93YbNhIHdlIHd0b3JlayBidXJtaXN0cnogTmluYSBCZXJza2EuIEF1dG9idXN5IHBvamFkuSBkcm9nuSBuYWRicnplv265LCBkb3Dza2kgcm9ib3RuaWN5IG5pZSB3eW1pZW5puSBkd/NjaCBwb2Rw83IuCg==',
  ],
  [
    'pl',
    'iso-8859-2',
    'UmFkYSBtaWVqc2thIEfzcm5laiBPbHN6eSB6YW1rbuqzYSBzdGFyeSBtb3N0IHBvIHByemVnbLFkemllLCBwb2luZm9ybW93YbNhIHdlIHd0b3JlayBidXJtaXN0cnogTmluYSBCZXJza2EuIEF1dG9idXN5IHBvamFksSBkcm9nsSBuYWRicnplv26xLCBkb3Dza2kgcm9ib3RuaWN5IG5pZSB3eW1pZW5psSBkd/NjaCBwb2Rw83IuCg==',
  ],
  [
    'cs',
    'windows-1250',
    'WmFzdHVwaXRlbHN0dm8gSG9ybu0gT2yaZSB1emF2+GVsbyBzdGFy/SBtb3N0IHBvIHByb2hs7WRjZSwgb3pu4W1pbGEgdiD6dGVy/SBzdGFyb3N0a2EgTmluYSBCZXJza+EuIEF1dG9idXN5IHBvamVkb3UgcG8gcG9i+GWebu0gc2lsbmljaSwgZG9rdWQgZOxsbu1jaSBuZXZ5bexu7SBkduwgcG9kcOxyeS4K',
  ],
  [
    'hu',
    'windows-1250',
    'QSBGZWxz9elnZXIgduFyb3NpIHRhbuFjcyBsZXrhcnRhIGEgculnaSBoaWRhdCBlZ3kgZWxsZW71cnrpcyB1dOFuLCBr9nr2bHRlIGtlZGRlbiBCZXJraSBO83JhIHBvbGfhcm1lc3Rlci4gQXogYXV082J1c3pvayBhIHBhcnRpIPp0b24gauFybmFrLCBhbe1nIGEgbXVua+Fzb2sga2kgbmVtIGNzZXLpbGlrIGEga+l0IHRhcnTzb3N6bG9wb3QuCg==',
  ],
  [
    'tr',
    'windows-1254',
    'WXVrYXL9IEv9ev1sYfBh5yBiZWxlZGl5ZSBtZWNsaXNpIGVza2kga/Zwcvx5/CBkZW5ldGltaW4gYXJk/W5kYW4ga2FwYXR0/SwgZGVkaSBzYWz9IGf8bvwgYmVsZWRpeWUgYmH+a2Fu/SBOaWxn/G4gQmVyay4gT3RvYvxzbGVyIGn+52lsZXIgaWtpIGF5YfD9IGRl8Gn+dGlyZW5lIGthZGFyIHNhaGlsIHlvbHVuZGFuIGdpZGVjZWsuCg==',
  ],
  [
    'fr',
    'windows-1252',
    'TGUgY29uc2VpbCBtdW5pY2lwYWwgZGUgSGF1dC1BdWxuZSBhIGZlcm3pIGxlIHZpZXV4IHBvbnQgYXBy6HMgdW5lIGluc3BlY3Rpb24sIGEgYW5ub25j6SBtYXJkaSBsYSBtYWlyZSwgTmluYSBC6XJhcmQuIExlcyBhdXRvYnVzIHBhc3Nlcm9udCBwYXIgbGEgcm91dGUgY/R0aehyZSBqdXNxdZLgIGNlIHF1ZSBsZXMgb3V2cmllcnMgYWllbnQgcmVtcGxhY+kgZGV1eCBwaWxpZXJzLiCrIE5vdXMgbmUgcG91dm9ucyBwYXMgcmlzcXVlciBkZXMgdmllcyC7LCBhLXQtZWxsZSBk6WNsYXLpLiBMZXMgdHJhdmF1eCBjb/t0ZXJvbnQgcHLocyBkZSBxdWF0cmUgbWlsbGlvbnMgZJJldXJvcy4K',
  ],
  [
    'fr',
    'macintosh',
    'TGUgY29uc2VpbCBtdW5pY2lwYWwgZGUgSGF1dC1BdWxuZSBhIGZlcm2OIGxlIHZpZXV4IHBvbnQgYXByj3MgdW5lIGluc3BlY3Rpb24sIGEgYW5ub25jjiBtYXJkaSBsYSBtYWlyZSwgTmluYSBCjnJhcmQuIExlcyBhdXRvYnVzIHBhc3Nlcm9udCBwYXIgbGEgcm91dGUgY5l0aY9yZSBqdXNxddWIIGNlIHF1ZSBsZXMgb3V2cmllcnMgYWllbnQgcmVtcGxhY44gZGV1eCBwaWxpZXJzLiDHIE5vdXMgbmUgcG91dm9ucyBwYXMgcmlzcXVlciBkZXMgdmllcyDILCBhLXQtZWxsZSBkjmNsYXKOLiBMZXMgdHJhdmF1eCBjb550ZXJvbnQgcHKPcyBkZSBxdWF0cmUgbWlsbGlvbnMgZNVldXJvcy4K',
  ],
  [
    'de',
    'windows-1252',
    'RGVyIEdlbWVpbmRlcmF0IHZvbiBPYmVyZXJsZW4gaGF0IGRpZSBhbHRlIEJy/GNrZSBuYWNoIGVpbmVyIFBy/GZ1bmcgZ2VzcGVycnQsIHRlaWx0ZSBC/HJnZXJtZWlzdGVyaW4gTmluYSBC5HIgYW0gRGllbnN0YWcgbWl0LiBEaWUgQnVzc2UgZmFocmVuIPxiZXIgZGllIEv8c3RlbnN0cmHfZSwgYmlzIGRpZSBBcmJlaXRlciB6d2VpIFBmZWlsZXIgYXVzZ2V0YXVzY2h0IGhhYmVuLgo=',
  ],
  [
    'de',
    'macintosh',
    'RGVyIEdlbWVpbmRlcmF0IHZvbiBPYmVyZXJsZW4gaGF0IGRpZSBhbHRlIEJyn2NrZSBuYWNoIGVpbmVyIFByn2Z1bmcgZ2VzcGVycnQsIHRlaWx0ZSBCn3JnZXJtZWlzdGVyaW4gTmluYSBCinIgYW0gRGllbnN0YWcgbWl0LiBEaWUgQnVzc2UgZmFocmVuIJ9iZXIgZGllIEufc3RlbnN0cmGnZSwgYmlzIGRpZSBBcmJlaXRlciB6d2VpIFBmZWlsZXIgYXVzZ2V0YXVzY2h0IGhhYmVuLgo=',
  ],
  [
    'es',
    'macintosh',
    'RWwgY29uY2VqbyBkZSBBbGlzZWRhIEFsdGEgY2VycpcgZWwgdmllam8gcHVlbnRlIGRlc3B1jnMgZGUgdW5hIGluc3BlY2Npl24sIGluZm9ybZcgZWwgbWFydGVzIGxhIGFsY2FsZGVzYSBOaW5hIEJlcm2cZGV6LiBMb3MgYXV0b2J1c2VzIGlyh24gcG9yIGxhIGNhcnJldGVyYSBkZSBsYSBjb3N0YSBoYXN0YSBxdWUgbG9zIG9icmVyb3MgY2FtYmllbiBkb3MgcGlsYXJlcy4K',
  ],
  [
    'en',
    'windows-1252',
    'VGhlIGNvdW5jaWwgb2YgVXBwZXIgQWxkZXIgY2xvc2VkIHRoZSBvbGQgYnJpZGdlIGFmdGVyIGFuIGluc3BlY3Rpb24sIG1heW9yIE5pbmEgQulyYXJkIHNhaWQgb24gVHVlc2RheS4gQnVzZXMgd2lsbCB1c2UgdGhlIGNvYXN0IHJvYWQgdW50aWwgd29ya2VycyByZXBsYWNlIHR3byBwaWVycy4gk1dlIGNhbm5vdCByaXNrIHBlb3BsZZJzIGxpdmVzLJQgc2hlIHRvbGQgcmVwb3J0ZXJzIGF0IHRoZSBjYWbpIGJ5IHRoZSByaXZlci4gVGhlIHJlcGFpcnMgd2lsbCBjb3N0IGFib3V0IDQgbWlsbGlvbiCWIGhhbGYgb2YgaXQgcGFpZCBieSB0aGUgcmVnaW9uIJYgYW5kIGxhc3QgdW50aWwgYXV0dW1uLgo=',
  ],
  [
    'en',
    'macintosh',
    'VGhlIGNvdW5jaWwgb2YgVXBwZXIgQWxkZXIgY2xvc2VkIHRoZSBvbGQgYnJpZGdlIGFmdGVyIGFuIGluc3BlY3Rpb24sIG1heW9yIE5pbmEgQo5yYXJkIHNhaWQgb24gVHVlc2RheS4gQnVzZXMgd2lsbCB1c2UgdGhlIGNvYXN0IHJvYWQgdW50aWwgd29ya2VycyByZXBsYWNlIHR3byBwaWVycy4g0ldlIGNhbm5vdCByaXNrIHBlb3BsZdVzIGxpdmVzLNMgc2hlIHRvbGQgcmVwb3J0ZXJzIGF0IHRoZSBjYWaOIGJ5IHRoZSByaXZlci4gVGhlIHJlcGFpcnMgd2lsbCBjb3N0IGFib3V0IDQgbWlsbGlvbiDQIGhhbGYgb2YgaXQgcGFpZCBieSB0aGUgcmVnaW9uINAgYW5kIGxhc3QgdW50aWwgYXV0dW1uLgo=',
  ],
  [
    'sv',
    'windows-1252',
    'S29tbXVuZnVsbG3ka3RpZ2UgaSDWdnJlIEFsIHN05G5nZGUgZGVuIGdhbWxhIGJyb24gZWZ0ZXIgZW4gYmVzaWt0bmluZywgbWVkZGVsYWRlIGJvcmdt5HN0YXJlbiBOaW5hIEJq9nJrIHDlIHRpc2RhZ2VuLiBCdXNzYXJuYSBr9nIgbORuZ3Mga3VzdHbkZ2VuIHRpbGxzIGFyYmV0YXJuYSBoYXIgYnl0dCB0duUgcGVsYXJlLgo=',
  ],
  [
    'en',
    'utf-16le',
    'VABoAGUAIABjAG8AdQBuAGMAaQBsACAAbwBmACAAVQBwAHAAZQByACAAQQBsAGQAZQByACAAYwBsAG8AcwBlAGQAIAB0AGgAZQAgAG8AbABkACAAYgByAGkAZABnAGUAIABhAGYAdABlAHIAIABhAG4AIABpAG4AcwBwAGUAYwB0AGkAbwBuACwAIABtAGEAeQBvAHIAIABOAGkAbgBhACAAQgDpAHIAYQByAGQAIABzAGEAaQBkACAAbwBuACAAVAB1AGUAcwBkAGEAeQAuACAAQgB1AHMAZQBzACAAdwBpAGwAbAAgAHUAcwBlACAAdABoAGUAIABjAG8AYQBzAHQAIAByAG8AYQBkACAAdQBuAHQAaQBsACAAdwBvAHIAawBlAHIAcwAgAHIAZQBwAGwAYQBjAGUAIAB0AHcAbwAgAHAAaQBlAHIAcwAuACAAHCBXAGUAIABjAGEAbgBuAG8AdAAgAHIAaQBzAGsAIABwAGUAbwBwAGwAZQAZIHMAIABsAGkAdgBlAHMALAAdICAAcwBoAGUAIAB0AG8AbABkACAAcgBlAHAAbwByAHQAZQByAHMAIABhAHQAIAB0AGgAZQAgAGMAYQBmAOkAIABiAHkAIAB0AGgAZQAgAHIAaQB2AGUAcgAuACAAVABoAGUAIAByAGUAcABhAGkAcgBzACAAdwBpAGwAbAAgAGMAbwBzAHQAIABhAGIAbwB1AHQAIAA0ACAAbQBpAGwAbABpAG8AbgAgABMgIABoAGEAbABmACAAbwBmACAAaQB0ACAAcABhAGkAZAAgAGIAeQAgAHQAaABlACAAcgBlAGcAaQBvAG4AIAATICAAYQBuAGQAIABsAGEAcwB0ACAAdQBuAHQAaQBsACAAYQB1AHQAdQBtAG4ALgAKAA==',
  ],
  [
    'ja',
    'shift_jis',
    'j+OQWZKsgsySrItjie+CzYnOl2qT+oFBk1+Mn4LMjIuJyoLwjvOCr4LEjMOCoou0gvCVwo29grWCvYLGkqySt4LMluyRupBtk96OgYKqlK2VXIK1gr2BQo3si8aI9YKqk/GWe4LMi7SLcoLwjuaC6JHWgqaC6YLcgsWBQYNvg1iCzYpDit2JiIKigsyTuZhIgvCRloLpgUIK',
  ],
  [
    'ja',
    'euc-jp',
    'vuW/usSupM7ErrXEsvGkz7LQzcvG/KGixcC4oaTOt+uyzKTyvPWksaTGuMWkpLa2pPLKxLq/pLekv6TIxK7EuaTOzO7CvL/OxuC74aSsyK/JvaS3pL+ho7rutsiw96SsxvPL3KTOtra106TyvOik6sLYpKik66TepMehoqXQpbmkz7OktN+x6KSkpM7Gu8+ppPLB9qTroaMK',
  ],
  [
    'ja',
    'iso-2022-jp',
    'GyRCPmU/OkQuJE5ELjVEMnEkTzJQTUtGfCEiRUA4ISRON2syTCRyPHUkMSRGOEUkJDY2JHJKRDo/JDckPyRIRC5EOSROTG5CPD9ORmA7YSQsSC9JPSQ3JD8hIzpuNkgwdyQsRnNLXCRONjY1UyRyPGgkakJYJCgkayReJEchIiVQJTkkTzMkNF8xaCQkJE5GO08pJHJBdiRrISMbKEIK',
  ],
  [
    'ja',
    'utf-16be',
    'Tgppm3U6MG51OotwTxowb3BrZtxl5TABcLlpHDBufVBnnDCSU9cwUTBmU+QwRGpLMJKViZOWMFcwXzBodTqVdzBukc5nUU7BWUhsDzBMdnqIaDBXMF8wAk9caW1U4TBMToxnLDBuakuBGjCSU9Ywimb/MEgwizB+MGcwATDQMLkwb213XLhsvzBEMG6QU43vMJKNcDCLMAIACg==',
  ],
  [
    'zh-hans',
    'gb18030',
    'yc/pu8rQ0um74dbctv7U2rzssunWrrrzudix1cHLvsnHxaOsytCzpMTfxMjQ+7K8oaPU2rmkyMu4/Lu7wb24+cfFttXWrsewo6y5q7myxvuztb2r19/R2LqjuavCt6GjCg==',
  ],
  [
    'zh-hans',
    'utf-16le',
    'Ck6baQJerosaT2hUjE4oV8Bo5WdLTg5Uc1HtlYZO52VlaAz/Al5/lSpQHFqjWwNeAjAoV+Vduk70ZmJjJE45aGVoqVhLTk1SDP9sUXFRfWxmjwZccI2/bHdtbFHvjQIwCgA=',
  ],
  [
    'zh-hant',
    'big5',
    'pFe6ZKWrxLO3fLZnpEemYsDLrGSkp6vhw/azrKRGwsK+9KFBpauq+K3ZrlKrxaWsoUOmYqR1pEin87SrqOKu2r70vFukp6tloUGkvaZAqFSorrFOqKuqda78pL249KFDCg==',
  ],
  [
    'zh-hant',
    'utf-16be',
    'Tgppm14Ci3BnA5AxToxXKGqiZ+VOS1+MldyViU6GggpqS/8MXgKVd1AqWhxbo14DMAJXKF3lTrpm9GPbUWloOWpLWKlOS1JN/wxRbFFxbH2OylwHjXBsv213UWyN7zACAAo=',
  ],
  [
    'ko',
    'euc-kr',
    'u/O/wLiuvcMgwMfIuLTCIMitv+TAzyDBobDLILDhsPq/oSC1+7bzILOwwLogtNm4rrimIMbzvOLH37TZsO0gs6q0z7OqIL3DwOXAzCC54Mf7tNkuIMDOus616cDMILGzsKIgtc4gsLO4piCxs8O8x9Igtqex7sH2ILn2vbq0wiDH2L7IILW1t863ziC02bTRtNkuCg==',
  ],
  [
    'ko',
    'utf-16le',
    'wcAkxqy53MIgAFjHjNaUsiAAVNaUxnzHIAAQyICsIACwrPys0MUgADC1fLcgAKGwQMcgAOSyrLl8uSAA0NPEwYjV5LLgrCAAmLDIspiwIADcwqXHdMcgAB28FNbksi4AIAB4x4C95LR0xyAAUK0BrCAAULQgABysfLkgAFCttMxg1SAATLVMrsDJIACEvKTClLIgAHTVSMUgAMSzXLhcuCAA5LLMsuSyLgAKAA==',
  ],
  [
    'he',
    'windows-1255',
    '7uXy9vog5PLp+CDg7OXvIPLp7On6IPHi+OQg4Pog5OL5+CDk6fnvIOzg5/gg4ePp9+QsIOTl4+ny5CDh6eXtIPns6fnpIPjg+fog5PLp+CDw6fDkIOH49y4g5ODl6OXh5fHp7SDp6fHy5SDh6+Hp+SDk5+XzIPLjIPnk9OXy7OntIOnn7On05SD58Okg8u7l4+ntLgo=',
  ],
  [
    'ar',
    'windows-1256',
    'w9vh3iDjzOHTIMjhz+3JIMfh2uHtxyDH4czT0SDH4d7P7eMgyNrPINrj4e3JIMrdyu3UoSDN08jjxyDD2uHkyiDRxu3TySDH4cjhz+3JIOTt5McgyNHeIO3m4yDH4cvhx8vHwS4g5tPK0+3RIMfhzcfd4cfKINrh7CDH4djR7d4gx+HTx83h7SDF4ewgw+Qg7dPKyM/hIMfh2uPH4SDP2sfjyu3kLgo=',
  ],
  [
    'th',
    'windows-874',
    'ysDS4LfIutLF4MHXzafN0cXgtM3D7LvUtMrQvtK54KHo0svF0aeh0sO1w8eoys26ILnSwqHgt8jBubXD1bnVudIg4LrNw+wg4bbFp+DB1+jNx9G5zdGnpNLDIMO24rTCytLDqNDjqum2ubngxdXCuqrSwr3R6KeouaHH6NKkuafSuajQ4LvF1ejCueDK0srNp7XpuSDguM26zaG82enK1+jNoujSx8fo0uDD0uTB6MrSwdLDtuDK1ejCp6HRuqrVx9S1vNnppLnktOkgpOjSq+jNwbvD0MHSs8rV6MXp0rm60rfhxdCo0OOq6eDHxdK21qfEtNnjuuTB6cPox6cK',
  ],
];
