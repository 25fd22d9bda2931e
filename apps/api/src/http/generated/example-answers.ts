/** Real answers of a served run, shortened; written by scripts/write-examples.mjs. */
export const ANSWERS: Readonly<Record<string, unknown>> = {
  "GET /health/live": {
    "status": "ok"
  },
  "GET /health/ready": {
    "status": "ready",
    "run": "90e9c42bfa26f598"
  },
  "GET /v1/states": {
    "data": [
      {
        "code": "01",
        "name": "Jammu and Kashmir",
        "nameHi": "जम्मू और कश्मीर",
        "districts": 20
      },
      {
        "code": "02",
        "name": "Himachal Pradesh",
        "nameHi": "हिमाचल प्रदेश",
        "districts": 12
      }
    ],
    "count": 2
  },
  "GET /v1/states/{code}": {
    "data": {
      "code": "30",
      "name": "Goa",
      "nameHi": "गोवा",
      "districts": [
        {
          "code": "551",
          "name": "North Goa"
        },
        {
          "code": "552",
          "name": "South Goa"
        }
      ],
      "aliases": [
        "GA"
      ],
      "crimeNotes": []
    }
  },
  "GET /v1/districts": {
    "data": [
      {
        "code": "490",
        "name": "Pune",
        "nameHi": "पुणे",
        "state": {
          "code": "27",
          "name": "Maharashtra"
        },
        "firstYear": 2017,
        "lastYear": 2022,
        "territory": true,
        "notes": [
          "Police units without territory are counted apart: Pune Railway."
        ],
        "match": "its name"
      }
    ],
    "count": 1
  },
  "GET /v1/districts/{code}": {
    "data": {
      "code": "490",
      "name": "Pune",
      "nameHi": "पुणे",
      "state": {
        "code": "27",
        "name": "Maharashtra"
      },
      "firstYear": 2017,
      "lastYear": 2022,
      "territory": true,
      "notes": [
        "Police units without territory are counted apart: Pune Railway."
      ],
      "family": [
        {
          "code": "490",
          "name": "Pune"
        }
      ],
      "neighbours": [
        {
          "code": "466",
          "name": "Ahmednagar",
          "contact": "edge",
          "sharedKm": 236.41
        },
        {
          "code": "491",
          "name": "Raigad",
          "contact": "edge",
          "sharedKm": 184.49
        }
      ],
      "population": [
        {
          "year": 2017,
          "persons": 10090233,
          "kind": "projected"
        },
        {
          "year": 2018,
          "persons": 10186059,
          "kind": "projected"
        }
      ],
      "place": {
        "lat": 18.6407,
        "lon": 73.8783,
        "areaKm2": 15635.4
      },
      "crimeNotes": [
        {
          "crime": "criminal-intimidation",
          "note": "Maharashtra recorded 587 cases in 2018 after 226 in 2017: a different way of counting, or one large event. The years before and after are not comparable."
        },
        {
          "crime": "rash-driving",
          "note": "Maharashtra recorded 5,698 cases in 2020 after 17,052 in 2019: a different way of counting, or one large event. The years before and after are not comparable."
        }
      ]
    }
  },
  "GET /v1/crimes": {
    "data": [
      {
        "id": "murder",
        "label": "Murder",
        "labelHi": "हत्या",
        "kind": "core",
        "group": "Violent crime",
        "groupHi": "हिंसक अपराध",
        "sections": "302",
        "heads": [
          "murder"
        ]
      },
      {
        "id": "attempt-to-murder",
        "label": "Attempt to murder",
        "labelHi": "हत्या का प्रयास",
        "kind": "core",
        "group": "Violent crime",
        "groupHi": "हिंसक अपराध",
        "sections": "307",
        "heads": [
          "atmpt_cmmt_murder"
        ]
      }
    ],
    "count": 2
  },
  "GET /v1/crimes/{id}": {
    "data": {
      "id": "murder",
      "label": "Murder",
      "labelHi": "हत्या",
      "kind": "core",
      "group": "Violent crime",
      "groupHi": "हिंसक अपराध",
      "sections": "302",
      "heads": [
        "murder"
      ],
      "notes": []
    }
  },
  "GET /v1/groups": {
    "data": [
      {
        "id": "violent-crime",
        "label": "Violent crime",
        "labelHi": "हिंसक अपराध",
        "crimes": [
          "murder",
          "attempt-to-murder",
          "kidnapping",
          "hurt"
        ]
      },
      {
        "id": "crime-against-women",
        "label": "Crime against women",
        "labelHi": "महिलाओं के ख़िलाफ़ अपराध",
        "crimes": [
          "rape",
          "assault-on-women",
          "dowry-deaths",
          "cruelty-by-husband"
        ]
      }
    ],
    "count": 2
  },
  "GET /v1/models": {
    "data": [
      {
        "id": "default",
        "label": "Best for this data",
        "description": "The mean of several models, or a simpler one where past periods clearly speak for it.",
        "default": true,
        "chosen": "scaled-ensemble"
      },
      {
        "id": "naive",
        "label": "Last value",
        "description": "Repeats the last observed value; the yardstick for every other model.",
        "default": false
      }
    ],
    "count": 2
  },
  "GET /v1/models/{id}": {
    "data": {
      "id": "default",
      "label": "Best for this data",
      "description": "The mean of several models, or a simpler one where past periods clearly speak for it.",
      "default": true,
      "chosen": "scaled-ensemble",
      "family": "choice",
      "learnsFrom": "Which of its candidates did best at past origins of the table; then as that one does.",
      "intervals": "Conformal: from the errors that the model made when forecasting past years of the table, by crime and size of count, at the same distance ahead. In each of both tails lies half of what a level leaves.",
      "limits": [
        "It knows counts of past years only: no laws, police practice, population or events.",
        "Six years of counts teach little about rare years.",
        "Where all members are wrong in the same way, so is it."
      ],
      "ethics": [
        "It forecasts recorded cases by place and year, never persons; recording differs between places and years.",
        "It is no ranking of districts: compare a district with its own history and its range.",
        "Decisions about people, patrols or funds need more than this number; more recorded cases can mean more trust in the police."
      ],
      "run": {
        "id": "90e9c42bfa26f598",
        "origin": "2022",
        "times": [
          "2023",
          "2024"
        ],
        "dataVersion": "784b08b4e4c29497",
        "levels": [
          80,
          95
        ],
        "members": [
          "scaled-ensemble"
        ],
        "version": "0.1.0",
        "fallbacks": 0
      },
      "accuracy": {
        "relMae": 0.9542311363800177,
        "lower": 0.9416605213781419,
        "upper": 0.9646751030138899,
        "n": 56320,
        "reference": "naive"
      }
    }
  },
  "GET /v1/dataset": {
    "measure": "recorded cases",
    "dataVersion": "784b08b4e4c29497",
    "tablesVersion": "0a34cfd8c95d791e",
    "frequency": "year",
    "years": [
      "2017",
      "2018",
      "2019",
      "2020",
      "2021",
      "2022"
    ],
    "districts": 753,
    "crimes": 23,
    "series": 17319,
    "sources": [
      {
        "name": "district_ipc_2017_2022.csv",
        "sha256": "96c244a9efcf9a879bd3a2890d5abaf46e11e91e73c2a926793ea1dc2caa3d0a",
        "rows": 5322,
        "source": "NCRB, Crime in India (district-wise IPC crimes), through the India Data Portal",
        "licence": "Government of India open data; cite the National Crime Records Bureau"
      },
      {
        "name": "patch_rows.csv",
        "sha256": "c1561e79a70a447c7117ea96bc164cd1de95c736fedf7aedd3696ea32b4bdf03",
        "rows": 1,
        "source": "NCRB, Crime in India (district-wise IPC crimes), through the India Data Portal",
        "licence": "Government of India open data; cite the National Crime Records Bureau"
      }
    ]
  },
  "GET /v1/dataset/sources": {
    "tablesVersion": "0a34cfd8c95d791e",
    "sources": [
      {
        "name": "district_ipc_2017_2022.csv",
        "sha256": "96c244a9efcf9a879bd3a2890d5abaf46e11e91e73c2a926793ea1dc2caa3d0a",
        "rows": 5322,
        "source": "NCRB, Crime in India (district-wise IPC crimes), through the India Data Portal",
        "licence": "Government of India open data; cite the National Crime Records Bureau"
      },
      {
        "name": "patch_rows.csv",
        "sha256": "c1561e79a70a447c7117ea96bc164cd1de95c736fedf7aedd3696ea32b4bdf03",
        "rows": 1,
        "source": "NCRB, Crime in India (district-wise IPC crimes), through the India Data Portal",
        "licence": "Government of India open data; cite the National Crime Records Bureau"
      }
    ],
    "data": [
      {
        "name": "geo/adjacency.csv",
        "sha256": "44a971e274154a9b0e69fb5400684b527d1e338e242a51ae34f3a110765b3d00",
        "bytes": 39658,
        "rows": 2072,
        "source": "Computed from the district polygons of LGD / Bharatmaps, published by DataMeet",
        "licence": "CC0; credit LGD and DataMeet. Old Rajasthan lines: covid19india, MIT"
      },
      {
        "name": "geo/districts.csv",
        "sha256": "3351d8e2c1cc8af3677cc9caeecaddbff30588e2052587cc8acea1dd795f8477",
        "bytes": 65633,
        "rows": 755,
        "source": "Computed from the district polygons of LGD / Bharatmaps, published by DataMeet",
        "licence": "CC0; credit LGD and DataMeet. Old Rajasthan lines: covid19india, MIT"
      }
    ],
    "count": 2
  },
  "GET /v1/dataset/quality": {
    "version": "0a34cfd8c95d791e",
    "years": [
      2017,
      2018,
      2019,
      2020,
      2021,
      2022
    ],
    "districts": 753,
    "units": 950,
    "totals": [
      {
        "year": 2017,
        "measure": "ipc",
        "published": 3062579,
        "table": 3062579
      },
      {
        "year": 2020,
        "measure": "ipc",
        "published": 4254356,
        "table": 4254356
      }
    ],
    "yearsWithoutTotal": [
      2018,
      2019
    ],
    "patchedRows": [
      {
        "unit": "566-thrissur-commissionerate",
        "year": 2022
      }
    ],
    "gaps": [
      {
        "unitId": "154-amroha",
        "districtCode": "154",
        "year": 2022,
        "status": "missing",
        "reason": "The source has no row for this district in this year"
      },
      {
        "unitId": "156-kanpur-outer",
        "districtCode": "156",
        "year": 2022,
        "status": "structural-zero",
        "reason": "Merged into the Kanpur commissionerate; the row is kept with zeros"
      }
    ],
    "blanks": {
      "heads": [
        {
          "head": "rioting_vigilants",
          "years": [
            2019,
            2020,
            2021,
            2022
          ]
        },
        {
          "head": "women_kidnapping_for_ransom",
          "years": [
            2019,
            2020,
            2021,
            2022
          ]
        }
      ],
      "cells": [
        {
          "unit": "172-muzaffarnagar",
          "year": 2019,
          "head": "atmpt_acid_attack"
        }
      ],
      "yearsWithoutWomen": [],
      "rowsWithoutWomen": [
        {
          "unit": "566-thrissur-commissionerate",
          "year": 2022
        }
      ]
    },
    "specialUnits": {
      "count": 104,
      "kinds": [
        {
          "kind": "airport",
          "units": 1,
          "cases": [
            656,
            643,
            772,
            352,
            409,
            610
          ],
          "shares": [
            0.00021419855618418334,
            0.00020523689220913735,
            0.00023932760104460916,
            0.00008273872708348808,
            0.0001116461390635919,
            0.00017128196690102346
          ]
        },
        {
          "kind": "cyber",
          "units": 18,
          "cases": [
            6,
            8,
            7,
            47,
            155,
            103
          ],
          "shares": [
            0.0000019591331358309453,
            0.0000025534916604558304,
            0.000002170068921388943,
            0.000011047500491261192,
            0.00004231088399720475,
            0.00002892138129640232
          ]
        }
      ],
      "units": [
        {
          "id": "005-anti-narcotic-task-force-jammu",
          "name": "Anti Narcotic Task Force Jammu",
          "kind": "investigation",
          "stateCode": "01",
          "districtCode": "005"
        },
        {
          "id": "005-cice-jammu",
          "name": "Cice Jammu",
          "kind": "cyber",
          "stateCode": "01",
          "districtCode": "005"
        }
      ]
    },
    "circleFixes": [
      {
        "unit": "156-kanpur-outer",
        "filedUnder": "156",
        "districtCode": "157",
        "confidence": "high",
        "why": "The rural stations of Kanpur Nagar in 2021: with them its figures continue those of 2020 and 2022"
      },
      {
        "unit": "346-berhampur",
        "filedUnder": "346",
        "districtCode": "354",
        "confidence": "high",
        "why": "Berhampur is the police district of southern Ganjam, 250 km from Balasore"
      }
    ],
    "unitChanges": [
      {
        "year": 2018,
        "stopped": [],
        "started": [
          "490-pimpri-chinchwad-city",
          "724-leparada"
        ]
      },
      {
        "year": 2019,
        "stopped": [],
        "started": [
          "079-outer-north",
          "538-kalaburgi-city"
        ]
      }
    ],
    "spellings": [
      {
        "unit": "063-hisar",
        "names": [
          "Hisar",
          "Hissar"
        ]
      },
      {
        "unit": "069-mahendragarh",
        "names": [
          "Mahendergarh",
          "Mahendragarh"
        ]
      }
    ],
    "sharedNames": [
      {
        "name": "Bilaspur",
        "codes": [
          "015",
          "375"
        ]
      },
      {
        "name": "Hamirpur",
        "codes": [
          "017",
          "149"
        ]
      }
    ],
    "families": [
      {
        "id": "043+737",
        "members": [
          "043",
          "737"
        ],
        "changes": [
          {
            "code": "737",
            "firstYear": 2021,
            "change": "created",
            "parents": [
              "043"
            ],
            "note": ""
          }
        ]
      },
      {
        "id": "087+770",
        "members": [
          "087",
          "770"
        ],
        "changes": [
          {
            "code": "770",
            "firstYear": 2019,
            "change": "created",
            "parents": [
              "087"
            ],
            "note": ""
          }
        ]
      }
    ],
    "sharedUnits": [
      {
        "circle": "Mumbai Commissionerate",
        "stateCode": "27",
        "districtCode": "482",
        "withCodes": [
          "483"
        ],
        "note": "The commissionerate of Mumbai polices Mumbai (482) and Mumbai Suburban (483): its cases are counted in Mumbai, and only the sum of both compares with a population."
      },
      {
        "circle": "Cyberabad Commissionerate",
        "stateCode": "36",
        "districtCode": "507",
        "withCodes": [
          "697"
        ],
        "note": "The commissionerate of Cyberabad polices parts of Ranga Reddy and Medchal Malkajgiri, which the map joins to Hyderabad (507)."
      }
    ],
    "jumps": [
      {
        "stateCode": "01",
        "crime": "other-ipc",
        "year": 2020,
        "before": 5300,
        "after": 8518,
        "note": "Jammu and Kashmir recorded 8,518 cases in 2020 after 5,300 in 2019 (Disobedience to order of public servant (s.188; COVID lockdown spike)): a different way of counting, or one large event. The years before and after are not comparable."
      },
      {
        "stateCode": "01",
        "crime": "other-ipc-group",
        "year": 2020,
        "before": 5300,
        "after": 8518,
        "note": "Jammu and Kashmir recorded 8,518 cases in 2020 after 5,300 in 2019 (Disobedience to order of public servant (s.188; COVID lockdown spike)): a different way of counting, or one large event. The years before and after are not comparable."
      }
    ],
    "headJumps": [
      {
        "stateCode": "01",
        "year": 2020,
        "before": 560,
        "after": 2880,
        "head": "disbnc_ordr_prmlgtd_pblc_srvnt"
      },
      {
        "stateCode": "02",
        "year": 2020,
        "before": 19,
        "after": 1559,
        "head": "disbnc_ordr_prmlgtd_pblc_srvnt"
      }
    ],
    "covid": {
      "total": [
        3062579,
        3132965,
        3225704,
        4254356,
        3663360,
        3561379
      ],
      "without": [
        2796703,
        2887629,
        2944753,
        2579778,
        2844710,
        3201065
      ]
    }
  },
  "GET /v1/series": {
    "measure": "recorded cases",
    "level": "district",
    "times": [
      "2017",
      "2018",
      "2019",
      "2020",
      "2021",
      "2022"
    ],
    "dataVersion": "784b08b4e4c29497",
    "data": [
      {
        "district": "490",
        "crime": "murder",
        "values": [
          231,
          260,
          242,
          250,
          290,
          293
        ]
      },
      {
        "district": "490",
        "crime": "attempt-to-murder",
        "values": [
          361,
          365,
          359,
          367,
          564,
          632
        ]
      }
    ],
    "count": 2
  },
  "GET /v1/forecasts": {
    "measure": "recorded cases",
    "level": "district",
    "run": "90e9c42bfa26f598",
    "origin": "2022",
    "dataVersion": "784b08b4e4c29497",
    "levels": [
      80,
      95
    ],
    "data": [
      {
        "district": "490",
        "crime": "murder",
        "model": "default",
        "time": "2023",
        "horizon": 1,
        "mean": 283.52,
        "intervals": [
          {
            "level": 80,
            "lower": 218,
            "upper": 344
          },
          {
            "level": 95,
            "lower": 182,
            "upper": 383
          }
        ],
        "fallback": null
      },
      {
        "district": "490",
        "crime": "murder",
        "model": "default",
        "time": "2024",
        "horizon": 2,
        "mean": 274.1,
        "intervals": [
          {
            "level": 80,
            "lower": 205,
            "upper": 347
          },
          {
            "level": 95,
            "lower": 173,
            "upper": 397
          }
        ],
        "fallback": null
      }
    ],
    "count": 2
  },
  "GET /v1/forecasts/map": {
    "measure": "recorded cases",
    "run": "90e9c42bfa26f598",
    "origin": "2022",
    "dataVersion": "784b08b4e4c29497",
    "model": "default",
    "crime": "murder",
    "time": "2023",
    "interval": 80,
    "statuses": [
      "forecast",
      "fallback",
      "none"
    ],
    "columns": {
      "district": [
        "001",
        "002"
      ],
      "mean": [
        3.94,
        2.76
      ],
      "lower": [
        2,
        2
      ],
      "upper": [
        7,
        5
      ],
      "last": [
        5,
        4
      ],
      "status": [
        0,
        0
      ]
    },
    "count": 2
  },
  "GET /v1/forecasts/past": {
    "measure": "recorded cases",
    "run": "90e9c42bfa26f598",
    "origin": "2021",
    "dataVersion": "784b08b4e4c29497",
    "model": "default",
    "time": "2022",
    "levels": [
      80,
      95
    ],
    "data": [
      {
        "district": "490",
        "crime": "murder",
        "mean": 272.34,
        "intervals": [
          {
            "level": 80,
            "lower": 215.4,
            "upper": 331.12
          },
          {
            "level": 95,
            "lower": 178.74,
            "upper": 372.09
          }
        ],
        "value": 293
      }
    ],
    "count": 1
  },
  "GET /v1/populations": {
    "times": [
      "2017",
      "2018",
      "2019",
      "2020",
      "2021",
      "2022",
      "2023",
      "2024"
    ],
    "kind": "projected",
    "data": [
      {
        "district": "001",
        "values": [
          1146049,
          1155018,
          1163987,
          1172986,
          1181867,
          1190426,
          1199044,
          1207632
        ],
        "misleads": false,
        "note": null
      },
      {
        "district": "002",
        "values": [
          800811,
          807078,
          813346,
          819634,
          825840,
          831820,
          837842,
          843843
        ],
        "misleads": false,
        "note": null
      }
    ],
    "count": 2
  },
  "GET /v1/exports/series": {
    "measure": "recorded cases",
    "level": "india",
    "dataVersion": "784b08b4e4c29497",
    "data": [
      {
        "crime": "murder",
        "time": "2017",
        "recorded_cases": 28412,
        "missing_districts": 0
      },
      {
        "crime": "murder",
        "time": "2018",
        "recorded_cases": 28791,
        "missing_districts": 2
      }
    ],
    "count": 2
  },
  "GET /v1/exports/forecasts": {
    "measure": "recorded cases",
    "level": "india",
    "run": "90e9c42bfa26f598",
    "origin": "2022",
    "dataVersion": "784b08b4e4c29497",
    "levels": [
      80,
      95
    ],
    "data": [
      {
        "crime": "murder",
        "model": "default",
        "time": "2023",
        "horizon": 1,
        "mean": 28003.76,
        "lower_80": 26137,
        "upper_80": 30817,
        "lower_95": 25098,
        "upper_95": 36850,
        "last_recorded": 28328,
        "fallback": null,
        "measure": "recorded cases",
        "origin": "2022",
        "run": "90e9c42bfa26f598",
        "data_version": "784b08b4e4c29497"
      },
      {
        "crime": "murder",
        "model": "default",
        "time": "2024",
        "horizon": 2,
        "mean": 27962.59,
        "lower_80": 25528,
        "upper_80": 31398,
        "lower_95": 23428,
        "upper_95": 35274,
        "last_recorded": 28328,
        "fallback": null,
        "measure": "recorded cases",
        "origin": "2022",
        "run": "90e9c42bfa26f598",
        "data_version": "784b08b4e4c29497"
      }
    ],
    "count": 2
  },
  "GET /v1/leaderboard": {
    "measure": "recorded cases",
    "reference": "naive",
    "version": "1342165952350c1d",
    "protocol": [
      "Recorded cases of 20 crimes in 704 areas: 14,080 series, one value a year.",
      "Every model forecast 1 to 2 years ahead from the data up to 2019, 2020 and 2021, as it was then; nothing later was seen by any of them.",
      "Compared: naive, mean3, drift, theta, ets, ses-log, eb-poisson, extra-trees, boosted, mlp, forest, ridge, poisson, ensemble, default, lstm, gru, cnn-rnn, forest-ml-cart and lstm-original. The reference is naive.",
      "relMAE is the mean absolute error divided by that of the reference, per crime and step over all periods, then the geometric mean over them: below 1 is better. In tables by group, errors are divided by the reference’s mean error for the crime first, so that crimes count alike.",
      "Intervals of relMAE hold 95 % of bootstrap draws, of single series and of 36 clusters of series whose errors hang together; the test is of Diebold and Mariano, clustered alike; the best set is the model confidence set of Hansen, Lunde and Nason at 10 %.",
      "Ranges at 50 %, 80 % and 95 %: the share of outcomes inside should be the level itself.",
      "2020 shown apart: no ordinary year to learn skill from."
    ],
    "level": 95,
    "times": [
      "2021",
      "2022"
    ],
    "data": [
      {
        "model": "default",
        "n": 56320,
        "relMae": 0.9542311363800177,
        "lower": 0.9416605213781419,
        "upper": 0.9646751030138899,
        "pValue": 1.834591300161459e-8,
        "confidence": 1,
        "best": true
      },
      {
        "model": "ensemble",
        "n": 56320,
        "relMae": 0.9602056706581007,
        "lower": 0.9435919085969245,
        "upper": 0.9756323302567889,
        "pValue": 0.00006846403663278325,
        "confidence": 0.562,
        "best": true
      }
    ],
    "stress": {
      "times": [
        "2020"
      ],
      "data": [
        {
          "model": "poisson",
          "n": 14080,
          "relMae": 0.9380056223137313,
          "lower": 0.9109614196606558,
          "upper": 0.9761202039695516,
          "pValue": 0.001459373030434428,
          "confidence": 1,
          "best": true
        },
        {
          "model": "mlp",
          "n": 14080,
          "relMae": 0.9381600290064204,
          "lower": 0.927423820940288,
          "upper": 0.9506382975157965,
          "pValue": 1.2055419462616784e-8,
          "confidence": 0.947,
          "best": true
        }
      ]
    },
    "count": 2
  },
  "GET /v1/accuracy": {
    "measure": "recorded cases",
    "reference": "naive",
    "version": "1342165952350c1d",
    "protocol": [
      "Recorded cases of 20 crimes in 704 areas: 14,080 series, one value a year.",
      "Every model forecast 1 to 2 years ahead from the data up to 2019, 2020 and 2021, as it was then; nothing later was seen by any of them.",
      "Compared: naive, mean3, drift, theta, ets, ses-log, eb-poisson, extra-trees, boosted, mlp, forest, ridge, poisson, ensemble, default, lstm, gru, cnn-rnn, forest-ml-cart and lstm-original. The reference is naive.",
      "relMAE is the mean absolute error divided by that of the reference, per crime and step over all periods, then the geometric mean over them: below 1 is better. In tables by group, errors are divided by the reference’s mean error for the crime first, so that crimes count alike.",
      "Intervals of relMAE hold 95 % of bootstrap draws, of single series and of 36 clusters of series whose errors hang together; the test is of Diebold and Mariano, clustered alike; the best set is the model confidence set of Hansen, Lunde and Nason at 10 %.",
      "Ranges at 50 %, 80 % and 95 %: the share of outcomes inside should be the level itself.",
      "2020 shown apart: no ordinary year to learn skill from."
    ],
    "model": "default",
    "by": "crime",
    "excluded": [
      "14,080 forecasts met no recorded figure (yet)."
    ],
    "data": [
      {
        "group": "murder",
        "name": "Murder",
        "model": "default",
        "n": 2816,
        "missing": 0,
        "fallbacks": 0,
        "mae": 7.548384557408851,
        "bias": -0.05143333142477384,
        "wape": 0.18746803762072323,
        "relMae": 0.9011420628935586,
        "mase": 1.020381674389791,
        "rmsse": 1.0740728958812453,
        "coverage": [
          {
            "level": 50,
            "observed": 0.5152698863636364
          },
          {
            "level": 80,
            "observed": 0.8146306818181818
          }
        ]
      },
      {
        "group": "attempt-to-murder",
        "name": "Attempt to murder",
        "model": "default",
        "n": 2816,
        "missing": 0,
        "fallbacks": 0,
        "mae": 25.594072445816355,
        "bias": -3.0073006742908306,
        "wape": 0.32310416744709525,
        "relMae": 0.9577124130372872,
        "mase": 1.1279721423472346,
        "rmsse": 0.9859026211547242,
        "coverage": [
          {
            "level": 50,
            "observed": 0.5245028409090909
          },
          {
            "level": 80,
            "observed": 0.8185369318181818
          }
        ]
      }
    ],
    "count": 2
  },
  "GET /v1/backtests": {
    "measure": "recorded cases",
    "reference": "naive",
    "version": "1342165952350c1d",
    "protocol": [
      "Recorded cases of 20 crimes in 704 areas: 14,080 series, one value a year.",
      "Every model forecast 1 to 2 years ahead from the data up to 2019, 2020 and 2021, as it was then; nothing later was seen by any of them.",
      "Compared: naive, mean3, drift, theta, ets, ses-log, eb-poisson, extra-trees, boosted, mlp, forest, ridge, poisson, ensemble, default, lstm, gru, cnn-rnn, forest-ml-cart and lstm-original. The reference is naive.",
      "relMAE is the mean absolute error divided by that of the reference, per crime and step over all periods, then the geometric mean over them: below 1 is better. In tables by group, errors are divided by the reference’s mean error for the crime first, so that crimes count alike.",
      "Intervals of relMAE hold 95 % of bootstrap draws, of single series and of 36 clusters of series whose errors hang together; the test is of Diebold and Mariano, clustered alike; the best set is the model confidence set of Hansen, Lunde and Nason at 10 %.",
      "Ranges at 50 %, 80 % and 95 %: the share of outcomes inside should be the level itself.",
      "2020 shown apart: no ordinary year to learn skill from."
    ],
    "data": [
      {
        "model": "naive",
        "time": "2020",
        "origin": "2019",
        "horizon": 1,
        "n": 14080,
        "relMae": 1,
        "crimes": 20,
        "macroWape": 0.3966453807817238,
        "coverage": [
          {
            "level": 50,
            "observed": 0.48849431818181815
          },
          {
            "level": 80,
            "observed": 0.7987215909090909
          }
        ]
      },
      {
        "model": "naive",
        "time": "2021",
        "origin": "2019",
        "horizon": 2,
        "n": 14080,
        "relMae": 1,
        "crimes": 20,
        "macroWape": 0.39177599532116003,
        "coverage": [
          {
            "level": 50,
            "observed": 0.5421164772727273
          },
          {
            "level": 80,
            "observed": 0.8257102272727272
          }
        ]
      }
    ],
    "count": 2
  },
  "GET /v1/risk": {
    "measure": "recorded cases",
    "run": "90e9c42bfa26f598",
    "origin": "2022",
    "dataVersion": "784b08b4e4c29497",
    "model": "ensemble",
    "time": "2023",
    "meaning": "The chance that the recorded cases of the period reach \"from\", a count that is high for this district and crime beside its own past. It compares no places with each other.",
    "record": [
      {
        "time": 2020,
        "n": 10828,
        "baseRate": 0.06594015515330624,
        "meanProbability": 0.09351727134959695,
        "auc": 0.7132749678870955,
        "lift": 3.0937142857142854,
        "brier": 0.059920389547317605,
        "flags": [
          {
            "from": 0.1,
            "flagged": 4068,
            "right": 479
          },
          {
            "from": 0.2,
            "flagged": 517,
            "right": 106
          }
        ]
      },
      {
        "time": 2021,
        "n": 10750,
        "baseRate": 0.09916279069767442,
        "meanProbability": 0.0703202042425513,
        "auc": 0.6855651727806955,
        "lift": 2.9043151969981236,
        "brier": 0.0863576828607022,
        "flags": [
          {
            "from": 0.1,
            "flagged": 2637,
            "right": 498
          },
          {
            "from": 0.2,
            "flagged": 274,
            "right": 82
          }
        ]
      }
    ],
    "data": [
      {
        "district": "490",
        "crime": "murder",
        "from": 439.5,
        "probability": 0.021,
        "last": 293
      },
      {
        "district": "490",
        "crime": "attempt-to-murder",
        "from": 948,
        "probability": 0.051,
        "last": 632
      }
    ],
    "count": 2
  },
  "GET /v1/anomalies": {
    "measure": "recorded cases",
    "run": "90e9c42bfa26f598",
    "origin": "2021",
    "dataVersion": "784b08b4e4c29497",
    "model": "default",
    "time": "2022",
    "interval": 95,
    "compared": 17272,
    "found": 323,
    "expectedShare": 0.025,
    "meaning": "Counts above their expected range, after the fact. A count can be above it by chance, because more was reported, or because more happened: look before you conclude.",
    "data": [
      {
        "district": "466",
        "crime": "online-and-card-fraud",
        "value": 21,
        "mean": 0.14,
        "upper": 19.97
      },
      {
        "district": "476",
        "crime": "rash-driving",
        "value": 543,
        "mean": 47.25,
        "upper": 302.97
      }
    ],
    "count": 2
  },
  "GET /v1/runs": {
    "data": [
      {
        "id": "90e9c42bfa26f598",
        "current": true,
        "createdAt": "2026-11-22T22:20:38.106Z",
        "seconds": 236,
        "origin": "2022",
        "times": [
          "2023",
          "2024"
        ],
        "models": [
          "default",
          "naive",
          "mean3",
          "ses-log",
          "eb-poisson",
          "theta",
          "forest-ml-cart"
        ],
        "crimes": [
          "murder",
          "attempt-to-murder"
        ],
        "levels": [
          80,
          95
        ],
        "seed": 1,
        "dataVersion": "784b08b4e4c29497",
        "codeVersion": "f2c5624014518ab2"
      }
    ],
    "count": 1
  },
  "GET /v1/runs/{id}": {
    "data": {
      "id": "90e9c42bfa26f598",
      "current": true,
      "createdAt": "2026-11-22T22:20:38.106Z",
      "seconds": 236,
      "origin": "2022",
      "times": [
        "2023",
        "2024"
      ],
      "models": [
        "default",
        "naive",
        "mean3",
        "ses-log",
        "eb-poisson",
        "theta",
        "forest-ml-cart"
      ],
      "crimes": [
        "murder",
        "attempt-to-murder"
      ],
      "levels": [
        80,
        95
      ],
      "seed": 1,
      "dataVersion": "784b08b4e4c29497",
      "codeVersion": "f2c5624014518ab2"
    }
  },
  "POST /v1/runs/{id}/publish": {
    "data": {
      "id": "90e9c42bfa26f598",
      "current": true,
      "createdAt": "2026-11-22T22:20:38.106Z",
      "seconds": 236,
      "origin": "2022",
      "times": [
        "2023",
        "2024"
      ],
      "models": [
        "default",
        "naive",
        "mean3",
        "ses-log",
        "eb-poisson",
        "theta",
        "forest-ml-cart"
      ],
      "crimes": [
        "murder",
        "attempt-to-murder"
      ],
      "levels": [
        80,
        95
      ],
      "seed": 1,
      "dataVersion": "784b08b4e4c29497",
      "codeVersion": "f2c5624014518ab2"
    }
  },
  "POST /v1/predict": {
    "measure": "recorded cases",
    "run": "90e9c42bfa26f598",
    "data": [
      {
        "id": "mine",
        "model": "default",
        "horizon": 1,
        "mean": 24.83,
        "intervals": [
          {
            "level": 80,
            "lower": 18,
            "upper": 34
          },
          {
            "level": 95,
            "lower": 14,
            "upper": 39
          }
        ],
        "fallback": null,
        "unseen": null
      }
    ],
    "count": 1,
    "notes": [],
    "disagreement": [
      {
        "id": "mine",
        "horizon": 1,
        "models": [
          {
            "model": "default",
            "mean": 24.83
          },
          {
            "model": "naive",
            "mean": 28
          }
        ],
        "ratio": 1.168,
        "text": "The models expect 24.83 (default) to 29 (mean3): the highest is 17 % above the lowest."
      }
    ],
    "drivers": [
      {
        "id": "mine",
        "model": "default",
        "text": [
          "Murder in Ananthapuramu, next year: 25 expected, 28 in the last year (−11 %).",
          "How many there are (about 28 a year, 100 % of the area's total): −6.8 %.",
          "Murder in Ananthapuramu was 1.4 % above its usual level in the last year; the model does not expect that to go back: +1.9 %.",
          "It is 0.0 % above the average area of its state, where others rose by 0.0 %: +1.6 %.",
          "This is the mean over extra-trees, boosted; ses-log, eb-poisson, mlp cannot say."
        ],
        "effects": [
          {
            "feature": "area-size",
            "value": 3.3673,
            "effect": -0.045
          },
          {
            "feature": "from-state",
            "value": 0,
            "effect": 0.0191
          }
        ],
        "explained": [
          "extra-trees",
          "boosted"
        ],
        "silent": [
          "ses-log",
          "eb-poisson",
          "mlp"
        ]
      }
    ]
  },
  "POST /predict": {
    "predicted_value": 25
  },
  "POST /v1/uploads": {
    "data": {
      "id": "84519f57-253a-4e72-b470-50f149df80ac",
      "kind": "forecast",
      "state": "queued",
      "progress": null,
      "order": {
        "seed": 1,
        "levels": [
          80,
          95
        ],
        "models": [
          "naive"
        ],
        "upload": {
          "to": "2022-04",
          "from": "2022-01",
          "series": 1,
          "periods": 4,
          "frequency": "month"
        },
        "horizon": 1
      },
      "summary": null,
      "problem": null,
      "attempts": 0,
      "createdAt": "2026-11-22T22:52:05.777Z",
      "startedAt": null,
      "finishedAt": null,
      "expiresAt": null,
      "links": {
        "self": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac",
        "events": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/events",
        "result": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/result"
      }
    }
  },
  "GET /v1/jobs/{id}": {
    "data": {
      "id": "84519f57-253a-4e72-b470-50f149df80ac",
      "kind": "forecast",
      "state": "succeeded",
      "progress": {
        "done": 1,
        "stage": "done",
        "total": 1,
        "fraction": 1
      },
      "order": {
        "seed": 1,
        "levels": [
          80,
          95
        ],
        "models": [
          "naive"
        ],
        "upload": {
          "to": "2022-04",
          "from": "2022-01",
          "series": 1,
          "periods": 4,
          "frequency": "month"
        },
        "horizon": 1
      },
      "summary": {
        "rows": 1,
        "origin": "2022-04",
        "series": 1,
        "fallbacks": 0
      },
      "problem": null,
      "attempts": 1,
      "createdAt": "2026-11-22T22:52:05.777Z",
      "startedAt": "2026-11-22T22:52:05.813Z",
      "finishedAt": "2026-11-22T22:52:05.975Z",
      "expiresAt": "2026-11-29T22:52:05.975Z",
      "links": {
        "self": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac",
        "events": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/events",
        "result": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/result"
      }
    }
  },
  "GET /v1/jobs/{id}/events": "retry: 2000\n\nevent: state\nid: 3\ndata: {\"id\":\"84519f57-253a-4e72-b470-50f149df80ac\",\"kind\":\"forecast\",\"state\":\"succeeded\",\"progress\":{\"done\":1,\"stage\":\"done\",\"total\":1,\"fraction\":1},\"order\":{\"seed\":1,\"levels\":[80,95],\"models\":[\"naive\"],\"upload\":{\"to\":\"2022-04\",\"from\":\"2022-01\",\"series\":1,\"periods\":4,\"frequency\":\"month\"},\"horizon\":1},\"summary\":{\"rows\":1,\"origin\":\"2022-04\",\"series\":1,\"fallbacks\":0},\"problem\":null,\"attempts\":1,\"createdAt\":\"2026-11-22T22:52:05.777Z\",\"startedAt\":\"2026-11-22T22:52:05.813Z\",\"finishedAt\":\"2026-11-22T22:52:05.975Z\",\"expiresAt\":\"2026-11-29T22:52:05.975Z\",\"links\":{\"self\":\"/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac\",\"events\":\"/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/events\",\"result\":\"/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/result\"}}\n\n",
  "GET /v1/jobs/{id}/result": {
    "measure": "recorded cases",
    "frequency": "month",
    "origin": "2022-04",
    "dataVersion": "502d118df0b78b4f",
    "models": [
      "naive"
    ],
    "horizon": 1,
    "levels": [
      80,
      95
    ],
    "seed": 1,
    "data": [
      {
        "area": "north",
        "crime": "theft",
        "time": "2022-05",
        "horizon": 1,
        "model": "naive",
        "mean": 14,
        "intervals": [],
        "fallback": null
      }
    ],
    "count": 1
  },
  "GET /v1/jobs": {
    "data": [
      {
        "id": "84519f57-253a-4e72-b470-50f149df80ac",
        "kind": "forecast",
        "state": "succeeded",
        "progress": {
          "done": 1,
          "stage": "done",
          "total": 1,
          "fraction": 1
        },
        "order": {
          "seed": 1,
          "levels": [
            80,
            95
          ],
          "models": [
            "naive"
          ],
          "upload": {
            "to": "2022-04",
            "from": "2022-01",
            "series": 1,
            "periods": 4,
            "frequency": "month"
          },
          "horizon": 1
        },
        "summary": {
          "rows": 1,
          "origin": "2022-04",
          "series": 1,
          "fallbacks": 0
        },
        "problem": null,
        "attempts": 1,
        "createdAt": "2026-11-22T22:52:05.777Z",
        "startedAt": "2026-11-22T22:52:05.813Z",
        "finishedAt": "2026-11-22T22:52:05.975Z",
        "expiresAt": "2026-11-29T22:52:05.975Z",
        "links": {
          "self": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac",
          "events": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/events",
          "result": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/result"
        }
      }
    ],
    "count": 1
  },
  "POST /v1/backtests": {
    "data": {
      "id": "5a01b167-9021-494a-8c19-a73813db8d13",
      "kind": "backtest",
      "state": "queued",
      "progress": null,
      "order": {
        "seed": 1,
        "crimes": [
          "murder"
        ],
        "levels": [
          80,
          95
        ],
        "models": [
          "mean3"
        ],
        "horizon": 1,
        "origins": [
          "2021"
        ]
      },
      "summary": null,
      "problem": null,
      "attempts": 0,
      "createdAt": "2026-11-22T22:52:06.165Z",
      "startedAt": null,
      "finishedAt": null,
      "expiresAt": null,
      "links": {
        "self": "/v1/jobs/5a01b167-9021-494a-8c19-a73813db8d13",
        "events": "/v1/jobs/5a01b167-9021-494a-8c19-a73813db8d13/events",
        "result": "/v1/jobs/5a01b167-9021-494a-8c19-a73813db8d13/result"
      }
    }
  },
  "POST /v1/runs": {
    "data": {
      "id": "7a84d810-8e22-4300-93af-4e67d82195c7",
      "kind": "train",
      "state": "queued",
      "progress": null,
      "order": {
        "id": "fd1a6bc984cfdd04",
        "options": {
          "risk": "naive",
          "seed": 1,
          "crimes": [
            "murder",
            "robbery"
          ],
          "levels": [
            80,
            95
          ],
          "models": [
            "naive",
            "mean3"
          ],
          "horizon": 2
        },
        "publish": false
      },
      "summary": null,
      "problem": null,
      "attempts": 0,
      "createdAt": "2026-11-22T22:52:07.152Z",
      "startedAt": null,
      "finishedAt": null,
      "expiresAt": null,
      "links": {
        "self": "/v1/jobs/7a84d810-8e22-4300-93af-4e67d82195c7",
        "events": "/v1/jobs/7a84d810-8e22-4300-93af-4e67d82195c7/events",
        "result": "/v1/jobs/7a84d810-8e22-4300-93af-4e67d82195c7/result"
      }
    }
  },
  "DELETE /v1/jobs/{id}": {
    "data": {
      "id": "7a84d810-8e22-4300-93af-4e67d82195c7",
      "kind": "train",
      "state": "cancelled",
      "progress": {
        "done": 0,
        "stage": "risk",
        "total": 3,
        "fraction": 0
      },
      "order": {
        "id": "fd1a6bc984cfdd04",
        "options": {
          "risk": "naive",
          "seed": 1,
          "crimes": [
            "murder",
            "robbery"
          ],
          "levels": [
            80,
            95
          ],
          "models": [
            "naive",
            "mean3"
          ],
          "horizon": 2
        },
        "publish": false
      },
      "summary": null,
      "problem": null,
      "attempts": 1,
      "createdAt": "2026-11-22T22:52:07.152Z",
      "startedAt": "2026-11-22T22:52:07.162Z",
      "finishedAt": "2026-11-22T22:52:07.179Z",
      "expiresAt": "2026-11-29T22:52:07.179Z",
      "links": {
        "self": "/v1/jobs/7a84d810-8e22-4300-93af-4e67d82195c7",
        "events": "/v1/jobs/7a84d810-8e22-4300-93af-4e67d82195c7/events",
        "result": "/v1/jobs/7a84d810-8e22-4300-93af-4e67d82195c7/result"
      }
    }
  },
  "GET /v1/alerts": {
    "configured": true,
    "channels": [
      "email"
    ],
    "languages": [
      "en",
      "hi"
    ],
    "kinds": [
      {
        "kind": "elevated-risk",
        "meaning": "After a new run: the chance that the coming year is elevated for a district and crime, by its own past, is at least the threshold.",
        "threshold": {
          "unit": "probability",
          "least": 0.05,
          "most": 0.9,
          "default": 0.2
        },
        "record": {
          "flagged": 1224,
          "right": 304
        }
      },
      {
        "kind": "above-range",
        "meaning": "When counts of a new year arrive: more was recorded than the upper end of what had been expected.",
        "threshold": {
          "unit": "level",
          "least": 95,
          "most": 95,
          "default": 95
        },
        "record": {
          "level": 95,
          "held": 95.43501420454545
        }
      }
    ],
    "perAddress": 50
  }
};
