import about from './about.json' with { type: 'json' };
import alerts from './alerts.json' with { type: 'json' };
import chart from './chart.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import compare from './compare.json' with { type: 'json' };
import data from './data.json' with { type: 'json' };
import district from './district.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import methods from './methods.json' with { type: 'json' };
import modelNames from './modelNames.json' with { type: 'json' };
import models from './models.json' with { type: 'json' };
import outlook from './outlook.json' with { type: 'json' };
import place from './place.json' with { type: 'json' };
import speech from './speech.json' with { type: 'json' };
import state from './state.json' with { type: 'json' };
import subscriptions from './subscriptions.json' with { type: 'json' };
import tryOut from './try.json' with { type: 'json' };

export default {
  alerts,
  about,
  chart,
  common,
  compare,
  data,
  district,
  home,
  methods,
  modelNames,
  models,
  outlook,
  place,
  speech,
  subscriptions,
  state,
  try: tryOut,
};
