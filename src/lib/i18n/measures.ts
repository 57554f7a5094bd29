import { m, type Locale } from './index.ts';

/** What each measure means, how it is computed and who described it. */
export const MEASURES: { name: (locale: Locale) => string; text: (locale: Locale) => string }[] = [
  {
    name: (locale) => m.measure_count({}, { locale }),
    text: (locale) => m.measure_count_text({}, { locale })
  },
  {
    name: (locale) => m.measure_rate({}, { locale }),
    text: (locale) => m.measure_rate_text({}, { locale })
  },
  {
    name: (locale) => m.measure_keyness({}, { locale }),
    text: (locale) => m.measure_keyness_text({}, { locale })
  },
  {
    name: (locale) => m.measure_g2({}, { locale }),
    text: (locale) => m.measure_g2_text({}, { locale })
  },
  {
    name: (locale) => m.measure_dp({}, { locale }),
    text: (locale) => m.measure_dp_text({}, { locale })
  },
  {
    name: (locale) => m.measure_share({}, { locale }),
    text: (locale) => m.measure_share_text({}, { locale })
  },
  {
    name: (locale) => m.measure_position({}, { locale }),
    text: (locale) => m.measure_position_text({}, { locale })
  },
  {
    name: (locale) => m.measure_link({}, { locale }),
    text: (locale) => m.measure_link_text({}, { locale })
  },
  {
    name: (locale) => m.measure_similarity({}, { locale }),
    text: (locale) => m.measure_similarity_text({}, { locale })
  }
];
