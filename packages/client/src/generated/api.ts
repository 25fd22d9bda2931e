// Written by `pnpm --filter @crimecast/client generate` from the API's own document; do not edit.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the server running?
         * @description Answers as soon as the server listens, whatever the models do.
         */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Are forecasts served?
         * @description While the first training runs, after a failed one and while the server stops, 503 with the progress or the reason. Observed data is served in every state.
         */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/predict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forecast murders (original client)
         * @description Answers clients of the original project: the yearly murders of a district in, one rounded number out. New programs use /v1/predict, which gives intervals.
         */
        post: operations["predictCompat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accuracy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far forecasts are off
         * @description Errors and coverage of the published evaluation by crime, state, year or distance; how well ranges held; and the forecasts that were furthest off.
         */
        get: operations["listAccuracy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What alerts there are
         * @description Kinds of alerts, how often each was right in the backtest, and the channels that this server can send by; none where it is not configured for any.
         */
        get: operations["aboutAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an alert
         * @description With the token of the message that asked for it. Doing it twice is as good.
         */
        post: operations["confirmAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alerts of an address
         * @description All alerts of the address that a message with this token was sent to.
         */
        get: operations["listAlerts"];
        put?: never;
        /**
         * Ask for an alert
         * @description Sends a message with a link to confirm; nothing else is sent before that. The answer is the same whether the address is known here or not.
         */
        post: operations["subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one alert
         * @description Of the address that a message with this token was sent to.
         */
        delete: operations["endAlert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop writing to an address
         * @description For the system that hears of bounces and complaints: nothing is sent to the address any more, and its alerts end. Needs a key with the scope `alerts`.
         */
        post: operations["suppressAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all alerts of an address
         * @description By one POST, as mail programs send it (RFC 8058). Everything that is kept of the address is deleted; doing it twice is as good.
         */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/anomalies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts above the expected range
         * @description Counts of the last observed period above what had been forecast for it a period before, with the share that would be above it by chance. By code; all of them without a filter.
         */
        get: operations["listAnomalies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backtests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The published backtest
         * @description Every model, year and distance of the published evaluation. A backtest of your own is made by POST at the same address.
         */
        get: operations["listBacktests"];
        put?: never;
        /**
         * Run a backtest
         * @description Orders forecasts of past years as they would have been made then, beside what was recorded. The result: scores and a leaderboard as JSON, every forecast as CSV or Parquet. Needs a key with the scope `jobs`.
         */
        post: operations["createBacktest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crimes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List crimes
         * @description The crimes that are counted and forecast, with their place in the source.
         */
        get: operations["listCrimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crimes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One crime
         * @description A crime by its id, with what its figures hide.
         */
        get: operations["getCrime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dataset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the figures are
         * @description Version, years and sources of the table behind every answer.
         */
        get: operations["getDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dataset/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is wrong with the figures
         * @description What is known to be wrong, missing or misleading in the tables, and what was done about it.
         */
        get: operations["getQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dataset/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the figures are from
         * @description Every committed table with its checksum, source and licence, and the published files they were made from.
         */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List districts
         * @description All districts, by code; those that a search finds, the best first; those of a list of codes; or the one at a point. Each parameter narrows the others.
         */
        get: operations["listDistricts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/districts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One district
         * @description A district by its LGD code, with its neighbours, the districts it exchanged territory with, and its population where a sound figure is known.
         */
        get: operations["getDistrict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All forecasts in one file
         * @description Every forecast of a run at a level, by all of its models, as JSON, CSV or Parquet to download.
         */
        get: operations["exportForecasts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All recorded cases in one file
         * @description Every count of a level, one row per series and year, as JSON, CSV or Parquet to download.
         */
        get: operations["exportSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Forecast recorded cases
         * @description Expected recorded cases with intervals: one crime in all districts, all crimes of one district, those of a state or group, or sums by state or for India. 503 with the progress while the models are trained. Everything at once is at /v1/exports/forecasts, a whole map in one small answer at /v1/forecasts/map.
         */
        get: operations["listForecasts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forecasts/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One crime on the whole map
         * @description Forecast, bounds and last count of every district in columns, small enough for one request by a page. Sorted by code: it is no ranking.
         */
        get: operations["getForecastMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forecasts/past": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Last forecast against what happened
         * @description What the default model forecast for the last observed period from the periods before it, with ranges made of errors known then, beside what was recorded: how far to trust the next forecast.
         */
        get: operations["listPastForecasts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups of crimes
         * @description Groups that the crimes belong to; `group=` in other addresses takes their ids.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your jobs
         * @description The jobs of the key that asks, the newest first.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One job
         * @description State and progress of a job; jobs of other keys are not found.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancel a job
         * @description Ends a job that waits or runs, and deletes what it made; one that has ended stays as it is. May be repeated.
         */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a job
         * @description Server-sent events: `state` with the job whenever its state changes, and first of all; `progress` with its progress in between. Ends with the final state. A client that comes again with `Last-Event-ID` is told only what is new; 204 when nothing will be.
         */
        get: operations["watchJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Result of a job
         * @description What a succeeded job made: JSON; CSV and Parquet too for backtests and forecasts. Names in the CSV never start a formula.
         */
        get: operations["getJobResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaderboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which model errs least
         * @description Models beside a reference on past years that they had not seen, with how sure the order is. From the published evaluation of this version.
         */
        get: operations["getLeaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List models
         * @description The models of the run; the default tells, once trained, what it chose.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The card of a model
         * @description What a model is, what it learns from, how its ranges are made, what it cannot do and must not be used for, and how it did on past years. Any model of the library has one, served or not.
         */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/populations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many people live where
         * @description Persons by district and year, for rates per 100,000: the Census of 2011 projected; null where borders changed since in a way that leaves no sound figure.
         */
        get: operations["listPopulations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/predict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forecast your own series
         * @description Forecasts what follows a history that you send, of any length from one count and of any crime; nothing of it is kept. What a model cannot forecast itself a simpler one does, and the answer says so. With `include` also how far the models of the run agree, and what moved the forecast.
         */
        post: operations["predict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chances of an elevated year
         * @description How likely the coming period is elevated for a district and crime, beside its own past: one crime, district, state or group. By code; it is no ranking of places.
         */
        get: operations["listRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs
         * @description Complete trainings, the newest first. One under way is a job.
         */
        get: operations["listRuns"];
        put?: never;
        /**
         * Train a run
         * @description Orders a training of every model asked for; its run appears when it is complete. One that holds every crime and model that is served now is served from then on, unless `publish` is false; others are there by their id. Needs a key with the scope `runs`.
         */
        post: operations["createRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One run
         * @description What a complete training was asked for and made from.
         */
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Serve a stored run
         * @description Makes a run the one that is served when none is named, to go back to an earlier one or forth again. Every server on the same database follows within two seconds; the next training of a full run is served in its turn. Alerts are sent when a run is served for the first time, not when it is gone back to. Needs a key with the scope `runs`.
         */
        post: operations["publishRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recorded cases by year
         * @description One crime in all districts, all crimes of one district, those of a state or group, or sums by state or for India. With `fields=` also rates per 100,000 inhabitants, populations and what to know before comparing. As CSV one row per series and year.
         */
        get: operations["listSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List states
         * @description The states and union territories, by code.
         */
        get: operations["listStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/states/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One state
         * @description A state by its LGD code, with its districts.
         */
        get: operations["getState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forecast a panel of your own
         * @description Reads a long table (one row per area, crime and period) as CSV (`text/csv`) or Parquet (`application/vnd.apache.parquet`) in the body, refuses one with a wrong row at once, and orders forecasts of all its series. Send the encoding of a CSV as UTF-8. Needs a key with the scope `jobs`.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccuracyList: {
            /** @enum {string} */
            by: "crime" | "state" | "year" | "horizon" | "calibration" | "worst";
            count: number;
            data: ({
                bias?: number | null;
                /** @description Share of outcomes inside the range of each level. */
                coverage?: {
                    level: number;
                    observed: number | null;
                }[];
                /** @description Crime, state, year or distance. */
                group?: string;
                level?: number;
                mae?: number | null;
                model?: string;
                n?: number;
                name?: string;
                nominal?: number;
                observed?: number | null;
                relMae?: number | null;
                wape?: number | null;
            } & {
                [key: string]: unknown;
            })[];
            /** @description What is not in the figures, and why. */
            excluded: string[];
            /**
             * @description What every number counts.
             * @constant
             */
            measure: "recorded cases";
            /** @description The model that the rows are about, where they name none. */
            model: string;
            /** @description How the figures came about. */
            protocol: string[];
            /** @description The model that others are compared with. */
            reference: string;
            /** @description Changes with the published evaluation. */
            version: string;
        };
        AlertsAbout: {
            /** @description Ways by which it can reach a subscriber. */
            channels: ("email" | "sms" | "webhook")[];
            /** @description Whether this server sends anything at all. */
            configured: boolean;
            kinds: {
                /** @enum {string} */
                kind: "elevated-risk" | "above-range" | "forecast-changed";
                meaning: string;
                /** @description How often this kind was right in the backtest; null where that is not published. */
                record: ({
                    flagged: number;
                    right: number;
                } | {
                    /** @description Percent. */
                    held: number;
                    level: number;
                }) | null;
                threshold: {
                    default: number;
                    least: number;
                    most: number;
                    /** @enum {string} */
                    unit: "probability" | "level" | "percent";
                };
            }[];
            languages: ("en" | "hi")[];
            /** @description Alerts that one address may have. */
            perAddress: number;
        };
        /**
         * @example {
         *       "data": {
         *         "ended": 1
         *       }
         *     }
         */
        AlertsEnded: {
            data: {
                /** @description Alerts that ended with this. */
                ended: number;
            };
        };
        AnomalyList: {
            /** @description Series that could be compared, of the whole run. */
            compared: number;
            /** @description Rows in this answer; by code, never by size. */
            count: number;
            data: {
                crime: string;
                district: string;
                /** @description What had been forecast a period before. */
                mean: number;
                /** @description Upper end of the expected range. */
                upper: number;
                /** @description What was recorded. */
                value: number;
            }[];
            /** @description Names exactly the counts that were learned from. */
            dataVersion: string;
            /** @description Share of series that would be above their range if it is right and nothing is unusual. */
            expectedShare: number;
            /** @description Those above their range, of the whole run. */
            found: number;
            /** @description Level of the expected range, in percent. */
            interval: number;
            meaning: string;
            /**
             * @description What every number counts.
             * @constant
             */
            measure: "recorded cases";
            model: string;
            /** @description The last period the models knew. */
            origin: string;
            /** @description The training the figures come from. */
            run: string;
            /** @description The observed period that was compared. */
            time: string;
        };
        /**
         * @example {
         *       "models": [
         *         "mean3"
         *       ],
         *       "crimes": [
         *         "murder"
         *       ],
         *       "origins": [
         *         "2020",
         *         "2021"
         *       ]
         *     }
         */
        BacktestOrderInput: {
            /**
             * @description "core20", the 20 crimes of the evaluation protocol, or ids of crimes.
             * @default core20
             */
            crimes?: "core20" | string[];
            /**
             * @description Years ahead of each origin, 1 to 3. Default 1.
             * @default 1
             */
            horizon?: number;
            /**
             * @description Interval levels in percent. Default 80 and 95.
             * @default [
             *       80,
             *       95
             *     ]
             */
            levels?: number[];
            /** @description Ids of models; `naive`, the reference, is always added. */
            models: string[];
            /** @description Last years that the forecasts may know. Default the three newest that allow a test. */
            origins?: string[];
            /**
             * @description Everything random follows from it. Default 1.
             * @default 1
             */
            seed?: number;
            /** @description Only districts of these states are learned from and scored. Default all. */
            states?: string[];
        };
        /**
         * @example {
         *       "predicted_value": 28
         *     }
         */
        CompatAnswer: {
            /** @description Recorded murders of the next year. */
            predicted_value: number;
        };
        /**
         * @example {
         *       "crime_series": [
         *         25,
         *         30,
         *         28
         *       ],
         *       "district_code": 502
         *     }
         */
        CompatInput: {
            /** @description Yearly murders, oldest first; at least 3. */
            crime_series: number[];
            /** @description LGD code; a number is padded to three digits. */
            district_code: number | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @example {
         *       "id": "murder",
         *       "label": "Murder",
         *       "labelHi": "हत्या",
         *       "group": "Violent crime",
         *       "groupHi": "हिंसक अपराध",
         *       "sections": "302",
         *       "kind": "core",
         *       "heads": [
         *         "murder"
         *       ]
         *     }
         */
        Crime: {
            group: string;
            /** @description In Hindi. */
            groupHi?: string;
            /** @description Columns of the source that are summed. */
            heads: string[];
            id: string;
            /** @description `core` for the 20 crimes of the evaluation protocol. */
            kind: string;
            label: string;
            /** @description In Hindi. */
            labelHi?: string;
            /** @description What its figures hide. */
            note?: string;
            /** @description Sections of the Indian Penal Code. */
            sections: string;
        };
        CrimeList: {
            count: number;
            data: components["schemas"]["Crime"][];
        };
        Dataset: {
            crimes: number;
            dataVersion: string;
            districts: number;
            frequency: string;
            /** @constant */
            measure: "recorded cases";
            series: number;
            sources: {
                licence: string;
                /** @description A committed table. */
                name: string;
                rows: number;
                sha256: string;
                /** @description Where its figures were published. */
                source: string;
            }[];
            /** @description Version of the committed tables. */
            tablesVersion: string;
            years: string[];
        };
        Disagreement: {
            horizon: number;
            /** @description Of the series. */
            id: string;
            models: {
                mean: number | null;
                model: string;
            }[];
            /** @description Highest mean over lowest; null where the lowest is 0 or fewer than two are known. */
            ratio: number | null;
            text: string;
        };
        DistrictList: {
            /** @description Rows in this answer. */
            count: number;
            data: {
                /** @description LGD code, as text. */
                code?: string;
                /** @description First year with a row in the source. */
                firstYear?: number;
                /** @description Last year with a row in the source; before the last of the table where none came. */
                lastYear?: number;
                /** @description With `q` or `point`: why this district was found. */
                match?: string;
                name?: string;
                /** @description The Hindi name, where it is known for certain. */
                nameHi?: string | null;
                /** @description What to know before its figures are compared. */
                notes?: string[];
                state?: {
                    code: string;
                    name: string;
                };
                /** @description Has counts of its own territory, and a polygon of its own on the map. */
                territory?: boolean;
            }[];
        };
        Drivers: {
            /** @description The largest first; empty where no part of the model can be explained. */
            effects: {
                /** @description What it adds to the log of the forecast. */
                effect: number;
                feature: string;
                /** @description At the last period; levels and changes are logs. */
                value: number | null;
            }[];
            /** @description Models that the effects are the mean of. */
            explained: string[];
            /** @description Of the series. */
            id: string;
            model: string;
            /** @description Models in it that cannot say. */
            silent: string[];
            /** @description In words, what matters most first. */
            text: string[];
        };
        /**
         * @example {
         *       "to": "naive",
         *       "reason": "SHORT_HISTORY",
         *       "detail": "1 year of history, 3 needed"
         *     }
         */
        Fallback: {
            detail: string;
            /** @enum {string} */
            reason: "SHORT_HISTORY" | "NO_HISTORY" | "UNSEEN_CRIME";
            /** @description The simpler model that forecast instead; null if none. */
            to: string | null;
        };
        FoldList: {
            count: number;
            data: {
                /** @description Share of outcomes inside the range of each level. */
                coverage: {
                    level: number;
                    observed: number | null;
                }[];
                /** @description Crimes that relMae is made of. */
                crimes: number;
                horizon: number;
                /** @description Mean over crimes of the weighted absolute percentage error. */
                macroWape: number | null;
                model: string;
                n: number;
                /** @description The last year that was known. */
                origin: string;
                relMae: number | null;
                /** @description The year that was forecast. */
                time: string;
            }[];
            /**
             * @description What every number counts.
             * @constant
             */
            measure: "recorded cases";
            /** @description How the figures came about. */
            protocol: string[];
            /** @description The model that others are compared with. */
            reference: string;
            /** @description Changes with the published evaluation. */
            version: string;
        };
        ForecastExport: {
            count: number;
            /** @description One object per row, with the columns of the CSV. */
            data: {
                [key: string]: string | number | null;
            }[];
            /** @description Names exactly the counts that were learned from. */
            dataVersion: string;
            level: string;
            /** @description Of the intervals, in percent. */
            levels: number[];
            /**
             * @description What every number counts.
             * @constant
             */
            measure: "recorded cases";
            /** @description The last period the models knew. */
            origin: string;
            /** @description The training the figures come from. */
            run: string;
        };
        ForecastList: {
            /** @description Rows in this answer. */
            count: number;
            data: {
                crime?: string;
                district?: string;
                /** @description Set when the model could not forecast this series. */
                fallback?: components["schemas"]["Fallback"] | null;
                /** @description Periods after the origin. */
                horizon?: number;
                /** @description Narrowest first; empty when there is no forecast. */
                intervals?: components["schemas"]["Interval"][];
                /** @description The count of the origin. */
                last?: number | null;
                /** @description Expected recorded cases; null when nothing was observed. */
                mean?: number | null;
                model?: string;
                state?: string;
                time?: string;
            }[];
            /** @description Names exactly the counts that were learned from. */
            dataVersion: string;
            /** @description What each row is of. */
            level: string;
            /** @description Of the intervals, in percent. */
            levels: number[];
            /**
             * @description What every number counts.
             * @constant
             */
            measure: "recorded cases";
            /** @description The last period the models knew. */
            origin: string;
            /** @description The training the figures come from. */
            run: string;
        };
        ForecastMap: {
            /** @description Columns of equal length, one entry per district, by code. */
            columns: {
                district: string[];
                /** @description Counts of the origin. */
                last: (number | null)[];
                lower: (number | null)[];
                mean: (number | null)[];
                status: number[];
                upper: (number | null)[];
            };
            /** @description Districts. */
            count: number;
            crime: string;
            /** @description Names exactly the counts that were learned from. */
            dataVersion: string;
            /** @description Level of `lower` and `upper` in percent. */
            interval: number | null;
            /**
             * @description What every number counts.
             * @constant
             */
            measure: "recorded cases";
            model: string;
            /** @description The last period the models knew. */
            origin: string;
            /** @description The training the figures come from. */
            run: string;
            /** @description What the numbers in `status` mean, by position. */
            statuses: string[];
            time: string;
        };
        GroupList: {
            count: number;
            data: {
                /** @description Ids of its crimes. */
                crimes: string[];
                /** @description For `group=` in other addresses. */
                id: string;
                label: string;
                /** @description In Hindi. */
                labelHi?: string;
            }[];
        };
        /**
         * @example {
         *       "level": 80,
         *       "lower": 68,
         *       "upper": 92
         *     }
         */
        Interval: {
            /** @description In percent: 80 holds the outcome in 8 of 10 such forecasts. */
            level: number;
            lower: number;
            upper: number;
        };
        /**
         * @example {
         *       "id": "0c4d9f7e-2f0c-4a0e-9d8e-0d1f6f2b7a11",
         *       "kind": "backtest",
         *       "state": "running",
         *       "progress": {
         *         "stage": "mean3 2021",
         *         "done": 3,
         *         "total": 6,
         *         "fraction": 0.55
         *       },
         *       "order": {
         *         "models": [
         *           "mean3"
         *         ],
         *         "origins": [
         *           "2021"
         *         ],
         *         "horizon": 1
         *       },
         *       "summary": null,
         *       "problem": null,
         *       "attempts": 1,
         *       "createdAt": "2026-11-22T18:00:00.000Z",
         *       "startedAt": "2026-11-22T18:00:01.000Z",
         *       "finishedAt": null,
         *       "expiresAt": null,
         *       "links": {
         *         "self": "/v1/jobs/0c4d9f7e-2f0c-4a0e-9d8e-0d1f6f2b7a11",
         *         "events": "/v1/jobs/0c4d9f7e-2f0c-4a0e-9d8e-0d1f6f2b7a11/events",
         *         "result": "/v1/jobs/0c4d9f7e-2f0c-4a0e-9d8e-0d1f6f2b7a11/result"
         *       }
         *     }
         */
        Job: {
            /** @description How often a worker began it. */
            attempts: number;
            createdAt: string;
            /** @description When the result is deleted. */
            expiresAt: string | null;
            finishedAt: string | null;
            id: string;
            /**
             * @description `train` a run, `backtest`, or `forecast` an upload.
             * @enum {string}
             */
            kind: "train" | "backtest" | "forecast";
            links: {
                events: string;
                result: string;
                self: string;
            };
            /** @description What was asked for, with the defaults. */
            order: {
                [key: string]: unknown;
            };
            /** @description Why it failed. */
            problem: {
                code: string;
                detail: string;
            } | null;
            progress: components["schemas"]["JobProgress"] | null;
            startedAt: string | null;
            /**
             * @description `queued` and `running` go on; the three others are final.
             * @enum {string}
             */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelled";
            /** @description Small facts of the result; the result itself is at `links.result`. */
            summary: {
                [key: string]: unknown;
            } | null;
        };
        JobList: {
            count: number;
            data: components["schemas"]["Job"][];
        };
        /**
         * @example {
         *       "stage": "mean3 2021",
         *       "done": 3,
         *       "total": 6,
         *       "fraction": 0.55
         *     }
         */
        JobProgress: {
            /** @description Parts that are done. */
            done: number;
            /** @description 0 to 1, never going back. */
            fraction: number;
            /** @description What is being done, in a word or two. */
            stage: string;
            total: number;
        };
        /** @description Scores of a backtest, forecasts of an upload, or the id of a run. */
        JobResult: {
            [key: string]: unknown;
        };
        Leaderboard: {
            count: number;
            /** @description Best first. */
            data: {
                /** @description Cannot be told from the best. */
                best: boolean;
                /** @description In the model confidence set. */
                confidence: number | null;
                /** @description Of an interval around relMae from drawing whole states. */
                lower: number | null;
                model: string;
                /** @description Forecasts that met an outcome. */
                n: number;
                /** @description Diebold–Mariano test against the reference, by state. */
                pValue: number | null;
                /** @description Mean error beside that of the reference; below 1 is better. */
                relMae: number | null;
                upper: number | null;
            }[];
            /** @description Of the intervals around relMae, in percent. */
            level: number;
            /**
             * @description What every number counts.
             * @constant
             */
            measure: "recorded cases";
            /** @description How the figures came about. */
            protocol: string[];
            /** @description The model that others are compared with. */
            reference: string;
            /** @description The same for years that were no ordinary test. */
            stress: {
                data: {
                    /** @description Cannot be told from the best. */
                    best: boolean;
                    /** @description In the model confidence set. */
                    confidence: number | null;
                    /** @description Of an interval around relMae from drawing whole states. */
                    lower: number | null;
                    model: string;
                    /** @description Forecasts that met an outcome. */
                    n: number;
                    /** @description Diebold–Mariano test against the reference, by state. */
                    pValue: number | null;
                    /** @description Mean error beside that of the reference; below 1 is better. */
                    relMae: number | null;
                    upper: number | null;
                }[];
                times: string[];
            } | null;
            /** @description Years that were forecast. */
            times: string[];
            /** @description Changes with the published evaluation. */
            version: string;
        };
        /**
         * @example {
         *       "id": "naive",
         *       "label": "Last value",
         *       "description": "Repeats the last count.",
         *       "default": false
         *     }
         */
        Model: {
            /** @description Of the default, once trained: the model or models it settled on. */
            chosen?: string;
            /** @description Used where a request names no model. */
            default: boolean;
            description: string;
            id: string;
            label: string;
        };
        ModelList: {
            count: number;
            data: components["schemas"]["Model"][];
        };
        OneCrime: {
            data: {
                group: string;
                /** @description In Hindi. */
                groupHi?: string;
                /** @description Columns of the source that are summed. */
                heads: string[];
                id: string;
                /** @description `core` for the 20 crimes of the evaluation protocol. */
                kind: string;
                label: string;
                /** @description In Hindi. */
                labelHi?: string;
                /** @description What its figures hide. */
                note?: string;
                /** @description States and years in which it was probably counted differently. */
                notes: {
                    note: string;
                    state: string;
                }[];
                /** @description Sections of the Indian Penal Code. */
                sections: string;
            };
        };
        OneDistrict: {
            data: {
                /** @description LGD code, as text. */
                code: string;
                /** @description What hides in one crime: years in which its state probably counted differently. */
                crimeNotes: {
                    crime: string;
                    note: string;
                }[];
                /** @description Districts whose sum keeps its borders over all years; itself where it alone does. */
                family: {
                    code: string;
                    name: string;
                }[];
                /** @description First year with a row in the source. */
                firstYear: number;
                /** @description Last year with a row in the source; before the last of the table where none came. */
                lastYear: number;
                name: string;
                /** @description The Hindi name, where it is known for certain. */
                nameHi: string | null;
                neighbours: {
                    code: string;
                    /**
                     * @description Whether they share a border or a corner.
                     * @enum {string}
                     */
                    contact: "edge" | "point";
                    name: string;
                    /** @description Length of the shared border. */
                    sharedKm: number;
                }[];
                /** @description What to know before its figures are compared. */
                notes: string[];
                /** @description A point well inside it, in degrees. */
                place: {
                    areaKm2: number;
                    lat: number;
                    lon: number;
                } | null;
                /** @description Years of the table for which a sound figure is known. */
                population: {
                    /** @enum {string} */
                    kind: "census" | "projected";
                    persons: number;
                    year: number;
                }[];
                state: {
                    code: string;
                    name: string;
                };
                /** @description Has counts of its own territory, and a polygon of its own on the map. */
                territory: boolean;
            };
        };
        OneJob: {
            data: components["schemas"]["Job"];
        };
        OneModel: {
            data: {
                /** @description From the published evaluation, see /v1/leaderboard; null where it was not in it. */
                accuracy: {
                    lower: number | null;
                    /** @description Forecasts that met an outcome. */
                    n: number;
                    reference: string;
                    /** @description Mean error beside that of naive; below 1 is better. */
                    relMae: number | null;
                    upper: number | null;
                } | null;
                /** @description Of the default, once trained: the model or models it settled on. */
                chosen?: string;
                /** @description Used where a request names no model. */
                default: boolean;
                description: string;
                /** @description What it must not be used for. */
                ethics: string[];
                /** @description Kind of method. */
                family: string;
                id: string;
                /** @description How its intervals are made. */
                intervals: string;
                label: string;
                /** @description What it sees when it is fitted. */
                learnsFrom: string;
                /** @description What it cannot know or do. */
                limits: string[];
                /** @description The training that is served; null until there is one with this model. */
                run: {
                    dataVersion: string;
                    /** @description Series that a simpler model had to forecast. */
                    fallbacks: number;
                    id: string;
                    levels: number[];
                    /** @description Models that it chose or is combined of. */
                    members: string[];
                    origin: string;
                    times: string[];
                    /** @description Of the library that fitted it. */
                    version: string;
                } | null;
            };
        };
        OneRun: {
            data: {
                /** @description Of the libraries that trained it. */
                codeVersion: string;
                /** @description When it was complete (ISO 8601, UTC). */
                createdAt: string;
                crimes: string[];
                /** @description Whether it is the one that is served when none is named. */
                current: boolean;
                dataVersion: string;
                /** @description For `run=` in other addresses. */
                id: string;
                levels: number[];
                models: string[];
                origin: string;
                /** @description How long its training took. */
                seconds: number;
                seed: number;
                times: string[];
            };
        };
        OneState: {
            data: {
                /** @description Old and short names. */
                aliases: string[];
                /** @description LGD code, as text. */
                code: string;
                /** @description Years in which the state probably counted a crime differently. */
                crimeNotes: {
                    crime: string;
                    note: string;
                }[];
                districts: {
                    code: string;
                    name: string;
                }[];
                name: string;
                /** @description The Hindi name. */
                nameHi: string | null;
            };
        };
        /**
         * @example {
         *       "data": {
         *         "id": "mZ3k0f1Yq2aB",
         *         "channel": "email",
         *         "address": "n…e@example.org",
         *         "kind": "elevated-risk",
         *         "level": "district",
         *         "area": "490",
         *         "crime": "burglary",
         *         "group": null,
         *         "threshold": 0.2,
         *         "language": "en",
         *         "confirmed": true,
         *         "createdAt": "2026-11-22T08:00:00.000Z",
         *         "watched": "burglary in Pune, Maharashtra"
         *       },
         *       "manage": "m.0.4f…"
         *     }
         */
        OneSubscription: {
            data: components["schemas"]["Subscription"];
            /** @description Token of /v1/alerts/subscriptions. */
            manage: string;
        };
        PastForecastList: {
            /** @description Rows in this answer; by code, never by size. */
            count: number;
            data: {
                crime: string;
                district: string;
                /** @description Narrowest first. */
                intervals: components["schemas"]["Interval"][];
                /** @description What was expected; null where nothing was known. */
                mean: number | null;
                /** @description What was recorded; null is a count nobody knows. */
                value: number | null;
            }[];
            /** @description Names exactly the counts that were learned from. */
            dataVersion: string;
            /** @description Of the intervals, in percent. */
            levels: number[];
            /**
             * @description What every number counts.
             * @constant
             */
            measure: "recorded cases";
            model: string;
            /** @description The last period the models knew. */
            origin: string;
            /** @description The training the figures come from. */
            run: string;
            /** @description The observed period that was forecast. */
            time: string;
        };
        PopulationList: {
            /** @description Districts. */
            count: number;
            data: {
                district: string;
                /** @description Cases and population are not of the same people; the note says why. */
                misleads: boolean;
                note: string | null;
                /** @description Persons by year; null where no sound figure is known. */
                values: (number | null)[];
            }[];
            /**
             * @description The Census of 2011, projected to 1 July of each year.
             * @constant
             */
            kind: "projected";
            /** @description Years: those of the table, then those forecast. */
            times: string[];
        };
        /**
         * @example {
         *       "series": [
         *         {
         *           "id": "mine",
         *           "values": [
         *             25,
         *             30,
         *             28
         *           ],
         *           "crime": "murder",
         *           "district": "502"
         *         }
         *       ],
         *       "frequency": "year",
         *       "model": "default",
         *       "horizon": 1,
         *       "levels": [
         *         80,
         *         95
         *       ]
         *     }
         */
        PredictInput: {
            /**
             * @description Period of the values. The trained models know years. For others, simple models (naive, mean3, seasonal-naive, ses, ets, theta and their like) are fitted on the values sent; any other model is refused.
             * @default year
             * @enum {string}
             */
            frequency?: "day" | "week" | "month" | "quarter" | "year";
            /**
             * @description Periods to forecast; one row each in the answer.
             * @default 1
             */
            horizon?: number;
            /**
             * @description What to add: `models`, how far all models of the run agree; `drivers`, what moved the first step of the first model. Default neither, which is quicker.
             * @default []
             */
            include?: ("models" | "drivers")[];
            /**
             * @description Interval levels in percent.
             * @default [
             *       80,
             *       95
             *     ]
             */
            levels?: number[];
            /**
             * @description Default "default" for years, "naive" for any other frequency.
             * @example default
             */
            model?: string;
            /** @description Several models beside each other, or "all" of the run; instead of `model`. */
            models?: string[] | "all";
            series: {
                /**
                 * @description What is counted: an id from /v1/crimes, or any other name; for one that the models have not seen they use what holds for all crimes, and the answer says so. Default "murder".
                 * @example murder
                 */
                crime?: string;
                /**
                 * @description Where. Models that learn by district and state use it; without one, a district they have not seen.
                 * @example 490
                 * @example 079
                 */
                district?: string;
                /** @description Comes back in the answer. Default: the position, from 1. */
                id?: string;
                /** @description Recorded cases per period, oldest first; null is a count nobody knows, never 0. */
                values: (number | null)[];
            }[];
        };
        /**
         * @example {
         *       "measure": "recorded cases",
         *       "run": "5f0c1d2e3a4b5c6d",
         *       "data": [
         *         {
         *           "id": "mine",
         *           "model": "default",
         *           "horizon": 1,
         *           "mean": 27.6,
         *           "intervals": [
         *             {
         *               "level": 80,
         *               "lower": 21,
         *               "upper": 35
         *             }
         *           ],
         *           "fallback": null,
         *           "unseen": null
         *         }
         *       ],
         *       "count": 1,
         *       "notes": []
         *     }
         */
        PredictionList: {
            count: number;
            data: {
                /** @description Set when the model could not forecast this series itself. */
                fallback: components["schemas"]["Fallback"] | null;
                /** @description Periods after the last value sent. */
                horizon: number;
                id: string;
                /** @description Narrowest first; none where no past error tells how far off it may be. */
                intervals: components["schemas"]["Interval"][];
                /** @description Expected recorded cases; null when nothing was observed. */
                mean: number | null;
                model: string;
                /** @description Set when its crime or place was not in training. */
                unseen: components["schemas"]["Unseen"] | null;
            }[];
            /** @description With `include: ["models"]`: all models of the run beside each other. */
            disagreement?: components["schemas"]["Disagreement"][];
            /** @description With `include: ["drivers"]`: what moved the first step, by series. */
            drivers?: components["schemas"]["Drivers"][];
            /**
             * @description What every number counts.
             * @constant
             */
            measure: "recorded cases";
            /** @description What to know before the figures are used. */
            notes: string[];
            /** @description null when the models were fitted on the sent values. */
            run: string | null;
        };
        /**
         * @description A refusal, RFC 9457.
         * @example {
         *       "type": "urn:crimecast:problem:crime-unknown",
         *       "title": "The crime is not known",
         *       "status": 422,
         *       "detail": "No crime has the id \"murdr\". Did you mean \"murder\"? The ids are listed at /v1/crimes.",
         *       "code": "CRIME_UNKNOWN",
         *       "instance": "/v1/series"
         *     }
         */
        Problem: {
            /**
             * @description Stable; programs may rely on it.
             * @enum {string}
             */
            code: "REQUEST_UNREADABLE" | "REQUEST_INVALID" | "PARAMETER_UNKNOWN" | "PARAMETER_MISSING" | "BODY_MALFORMED" | "BODY_TOO_DEEP" | "BODY_KEY_FORBIDDEN" | "TOKEN_INVALID" | "CURSOR_INVALID" | "FIELD_UNKNOWN" | "KEY_MISSING" | "KEY_INVALID" | "SCOPE_MISSING" | "ROUTE_NOT_FOUND" | "DISTRICT_NOT_FOUND" | "STATE_NOT_FOUND" | "CRIME_NOT_FOUND" | "MODEL_NOT_FOUND" | "RUN_NOT_FOUND" | "ACCURACY_NOT_FOUND" | "RISK_NOT_FOUND" | "PAST_FORECASTS_NOT_FOUND" | "ANOMALIES_NOT_FOUND" | "JOB_NOT_FOUND" | "ALERTS_NOT_CONFIGURED" | "ALERT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "REQUEST_TIMEOUT" | "NOT_ACCEPTABLE" | "JOB_UNFINISHED" | "JOB_WITHOUT_RESULT" | "RESULT_EXPIRED" | "TOKEN_EXPIRED" | "CURSOR_STALE" | "BODY_TOO_LARGE" | "UPLOAD_TOO_LARGE" | "MEDIA_TYPE_UNSUPPORTED" | "COUNT_INVALID" | "SERIES_TOO_SHORT" | "STATE_UNKNOWN" | "DISTRICT_UNKNOWN" | "GROUP_UNKNOWN" | "RUN_UNKNOWN" | "RUN_PARTIAL" | "TIME_UNKNOWN" | "LEVEL_UNKNOWN" | "CRIME_UNKNOWN" | "MODEL_UNKNOWN" | "ADDRESS_INVALID" | "ALERT_INVALID" | "CHANNEL_UNAVAILABLE" | "UPLOAD_INVALID" | "IDEMPOTENCY_MISMATCH" | "FREQUENCY_UNSUPPORTED" | "TOO_MANY_REQUESTS" | "PREDICTION_TOO_LONG" | "JOB_QUOTA" | "HEADERS_TOO_LARGE" | "INTERNAL" | "PREDICTIONS_BUSY" | "QUEUE_FULL" | "RUN_TRAINING" | "RUN_FAILED";
            /** @description The offending value and the remedy. */
            detail: string;
            /** @description The path that was asked for. */
            instance: string;
            status: number;
            /** @description The kind of problem in words. */
            title: string;
            /** @description A name for this kind of problem (URN). */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @example {
         *       "stage": "murder",
         *       "done": 12,
         *       "total": 80,
         *       "fraction": 0.15
         *     }
         */
        Progress: {
            done: number;
            /** @description Of the whole training. */
            fraction: number;
            stage: string;
            total: number;
        };
        Quality: {
            blanks: {
                cells: {
                    head: string;
                    unit: string;
                    year: number;
                }[];
                heads: {
                    head: string;
                    years: number[];
                }[];
                rowsWithoutWomen: {
                    unit: string;
                    year: number;
                }[];
                yearsWithoutWomen: number[];
            };
            circleFixes: {
                /** @enum {string} */
                confidence: "high" | "medium";
                districtCode: string;
                filedUnder: string;
                unit: string;
                why: string;
            }[];
            covid: {
                /** @description One value per year of `years`. */
                total: number[];
                /** @description One value per year of `years`. */
                without: number[];
            };
            districts: number;
            families: {
                changes: {
                    /** @enum {string} */
                    change: "created" | "enlarged";
                    code: string;
                    firstYear: number;
                    note: string;
                    parents: string[];
                }[];
                id: string;
                members: string[];
            }[];
            gaps: {
                districtCode: string;
                reason: string;
                /** @enum {string} */
                status: "missing" | "structural-zero";
                unitId: string;
                year: number;
            }[];
            headJumps: {
                after: number;
                before: number;
                head: string;
                stateCode: string;
                year: number;
            }[];
            /** @description Years in which a state probably counted a crime differently. */
            jumps: {
                after: number;
                before: number;
                crime: string;
                note: string;
                stateCode: string;
                year: number;
            }[];
            /** @description Rows that the published table lost. */
            patchedRows: {
                unit: string;
                year: number;
            }[];
            sharedNames: {
                codes: string[];
                name: string;
            }[];
            sharedUnits: {
                circle: string;
                districtCode: string;
                note: string;
                stateCode: string;
                withCodes: string[];
            }[];
            /** @description Units without territory, which no district counts. */
            specialUnits: {
                count: number;
                kinds: {
                    /** @description One value per year of `years`. */
                    cases: number[];
                    kind: string;
                    /** @description One value per year of `years`. */
                    shares: number[];
                    units: number;
                }[];
                units: {
                    districtCode: string;
                    id: string;
                    kind: string;
                    name: string;
                    stateCode: string;
                }[];
            };
            spellings: {
                names: string[];
                unit: string;
            }[];
            /** @description Published national totals beside those of the tables. */
            totals: {
                /** @description `ipc` for all heads together, or a head. */
                measure: string;
                published: number;
                table: number;
                year: number;
            }[];
            /** @description Police circles whose rows end or begin. */
            unitChanges: {
                started: string[];
                stopped: string[];
                year: number;
            }[];
            /** @description Police circles. */
            units: number;
            /** @description Version of the committed tables. */
            version: string;
            years: number[];
            yearsWithoutTotal: number[];
        };
        RiskList: {
            /** @description Rows in this answer; by code, never by chance. */
            count: number;
            data: {
                crime: string;
                district: string;
                /** @description The count from which the period would be elevated. */
                from: number | null;
                /** @description The count of the origin. */
                last: number | null;
                /** @description Null where the past is too small. */
                probability: number | null;
            }[];
            /** @description Names exactly the counts that were learned from. */
            dataVersion: string;
            meaning: string;
            /**
             * @description What every number counts.
             * @constant
             */
            measure: "recorded cases";
            model: string;
            /** @description The last period the models knew. */
            origin: string;
            /** @description How such chances did in the backtest; null where that is not published. */
            record: {
                auc: number | null;
                /** @description Share that became elevated. */
                baseRate: number;
                brier: number | null;
                /** @description How often it was right to point cells out. */
                flags: {
                    /** @description How many those were. */
                    flagged: number;
                    /** @description Cells given at least this chance. */
                    from: number;
                    /** @description How many of them came to be elevated. */
                    right: number;
                }[];
                /** @description Share of elevated ones among the highest chances, over the base rate. */
                lift: number | null;
                /** @description What the chances said on average. */
                meanProbability: number;
                /** @description Cells with both a chance and an outcome. */
                n: number;
                /** @description The period that the chances were of. */
                time: number;
            }[] | null;
            /** @description The training the figures come from. */
            run: string;
            /** @description The period that the chance is of. */
            time: string;
        };
        RunList: {
            count: number;
            data: {
                /** @description Of the libraries that trained it. */
                codeVersion: string;
                /** @description When it was complete (ISO 8601, UTC). */
                createdAt: string;
                crimes: string[];
                /** @description Whether it is the one that is served when none is named. */
                current: boolean;
                dataVersion: string;
                /** @description For `run=` in other addresses. */
                id: string;
                levels: number[];
                models: string[];
                origin: string;
                /** @description How long its training took. */
                seconds: number;
                seed: number;
                times: string[];
            }[];
        };
        /**
         * @example {
         *       "crimes": [
         *         "murder",
         *         "robbery"
         *       ],
         *       "models": [
         *         "naive",
         *         "mean3"
         *       ],
         *       "publish": false
         *     }
         */
        RunOrderInput: {
            /** @description Default: those that are served now. */
            crimes?: "core20" | string[];
            /**
             * @description Years ahead, 1 to 5. Default 2.
             * @default 2
             */
            horizon?: number;
            /**
             * @description Interval levels in percent. Default 80 and 95.
             * @default [
             *       80,
             *       95
             *     ]
             */
            levels?: number[];
            /** @description Default: those that are served now. */
            models?: string[];
            /** @description Whether the run is served when it is complete. Default: where it holds every crime and model that is served now. */
            publish?: boolean;
            /**
             * @description Everything random follows from it. Default 1.
             * @default 1
             */
            seed?: number;
        };
        SeriesExport: {
            count: number;
            /** @description One object per row, with the columns of the CSV. */
            data: {
                [key: string]: string | number | null;
            }[];
            dataVersion: string;
            level: string;
            /**
             * @description What every number counts.
             * @constant
             */
            measure: "recorded cases";
        };
        /**
         * @example {
         *       "measure": "recorded cases",
         *       "level": "district",
         *       "times": [
         *         "2017",
         *         "2018",
         *         "2019",
         *         "2020",
         *         "2021",
         *         "2022"
         *       ],
         *       "dataVersion": "4bd1f1f2a9d7c001",
         *       "data": [
         *         {
         *           "district": "490",
         *           "crime": "murder",
         *           "values": [
         *             80,
         *             77,
         *             null,
         *             69,
         *             78,
         *             81
         *           ]
         *         }
         *       ],
         *       "count": 1
         *     }
         */
        SeriesList: {
            /** @description Rows in this answer. */
            count: number;
            data: {
                crime?: string;
                district?: string;
                /** @description Of a state or India: districts without a count, which the sum lacks. */
                missing?: number[];
                /** @description What to know before comparing. */
                notes?: string[];
                /** @description Persons; null where no sound figure is known. */
                population?: (number | null)[];
                /** @description Recorded cases per 100,000 inhabitants; null without a count or population. */
                rates?: (number | null)[];
                state?: string;
                /** @description One count per period; null is a count nobody knows, never 0. */
                values?: (number | null)[];
            }[];
            dataVersion: string;
            /** @description What each row is of. */
            level: string;
            /**
             * @description What every number counts.
             * @constant
             */
            measure: "recorded cases";
            /** @description Labels of the periods, oldest first. */
            times: string[];
        };
        SourceList: {
            count: number;
            /** @description The committed tables that were made from them. */
            data: {
                bytes: number;
                licence: string;
                /** @description Path under the folder `data`. */
                name: string;
                /** @description Data rows, without the header; null for what is no table. */
                rows: number | null;
                sha256: string;
                source: string;
            }[];
            /** @description The published files that were read. */
            sources: {
                licence: string;
                /** @description A committed table. */
                name: string;
                rows: number;
                sha256: string;
                /** @description Where its figures were published. */
                source: string;
            }[];
            /** @description A hash of all tables of NCRB figures. */
            tablesVersion: string;
        };
        StateList: {
            count: number;
            data: {
                /** @description LGD code, as text. */
                code: string;
                /** @description How many districts it has in the table. */
                districts: number;
                name: string;
                /** @description The Hindi name. */
                nameHi: string | null;
            }[];
        };
        Subscription: {
            /** @description Shortened: enough for its owner to know it. */
            address: string;
            area: string | null;
            /** @enum {string} */
            channel: "email" | "sms" | "webhook";
            confirmed: boolean;
            createdAt: string;
            crime: string | null;
            group: string | null;
            id: string;
            /** @enum {string} */
            kind: "elevated-risk" | "above-range" | "forecast-changed";
            /** @enum {string} */
            language: "en" | "hi";
            /** @enum {string} */
            level: "district" | "state" | "india";
            threshold: number;
            /** @description What it watches, in words of its language. */
            watched: string;
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "id": "mZ3k0f1Yq2aB",
         *           "channel": "email",
         *           "address": "n…e@example.org",
         *           "kind": "elevated-risk",
         *           "level": "district",
         *           "area": "490",
         *           "crime": "burglary",
         *           "group": null,
         *           "threshold": 0.2,
         *           "language": "en",
         *           "confirmed": true,
         *           "createdAt": "2026-11-22T08:00:00.000Z",
         *           "watched": "burglary in Pune, Maharashtra"
         *         }
         *       ],
         *       "count": 1
         *     }
         */
        SubscriptionList: {
            count: number;
            data: components["schemas"]["Subscription"][];
        };
        /**
         * @example {
         *       "channel": "email",
         *       "address": "name@example.org",
         *       "kind": "elevated-risk",
         *       "district": "490",
         *       "crime": "burglary",
         *       "threshold": 0.2,
         *       "language": "en"
         *     }
         */
        SubscriptionOrderInput: {
            /** @description An e-mail address, a number like +919812345678, or an https address. */
            address: string;
            /** @enum {string} */
            channel: "email" | "sms" | "webhook";
            /**
             * @description Id of a crime, from /v1/crimes.
             * @example murder
             */
            crime?: string;
            /**
             * @description LGD code of a district, as text with its leading zeros.
             * @example 490
             * @example 079
             */
            district?: string;
            /**
             * @description Id of a group of crimes, from /v1/groups: all crimes of it.
             * @example property-crime
             */
            group?: string;
            /** @enum {string} */
            kind: "elevated-risk" | "above-range" | "forecast-changed";
            /**
             * @default en
             * @enum {string}
             */
            language?: "en" | "hi";
            /**
             * @description All districts of a state; without both, of India.
             * @example 27
             */
            state?: string;
            /** @description From when on to be told; its unit and range are at /v1/alerts. */
            threshold?: number;
        };
        /**
         * @example {
         *       "data": {
         *         "state": "asked",
         *         "channel": "email",
         *         "detail": "A message with a link was sent to this address."
         *       }
         *     }
         */
        SubscriptionTaken: {
            data: {
                /** @enum {string} */
                channel: "email" | "sms" | "webhook";
                detail: string;
                /**
                 * @description A message with a link to confirm is on its way.
                 * @constant
                 */
                state: "asked";
            };
        };
        /**
         * @example {
         *       "channel": "email",
         *       "address": "name@example.org",
         *       "reason": "bounce"
         *     }
         */
        SuppressionOrderInput: {
            address: string;
            /** @enum {string} */
            channel: "email" | "sms" | "webhook";
            /** @enum {string} */
            reason: "bounce" | "complaint" | "stop";
        };
        Unseen: {
            /** @description What was not in training, and what is used instead. */
            detail: string;
            /** @enum {string} */
            reason: "UNSEEN_AREA" | "UNSEEN_CRIME" | "UNSEEN_SERIES";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forecasts are served. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "run": "90e9c42bfa26f598"
                     *     }
                     */
                    "application/json": {
                        run: string;
                        /** @enum {string} */
                        status: "ready";
                    };
                };
            };
            /** @description Forecasts are not served yet, or could not be made. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        progress: components["schemas"]["Progress"];
                        /** @enum {string} */
                        status: "training";
                    } | {
                        detail: string;
                        /** @enum {string} */
                        status: "failed";
                    } | {
                        detail: string;
                        /** @enum {string} */
                        status: "closing";
                    };
                };
            };
        };
    };
    predictCompat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompatInput"];
            };
        };
        responses: {
            /** @description The rounded forecast. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "predicted_value": 25
                     *     }
                     */
                    "application/json": components["schemas"]["CompatAnswer"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly (`REQUEST_TIMEOUT`). */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large (`BODY_TOO_LARGE`). The upload holds too much (`UPLOAD_TOO_LARGE`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not read here (`MEDIA_TYPE_UNSUPPORTED`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many long predictions are under way (`PREDICTIONS_BUSY`). Too many jobs wait already (`QUEUE_FULL`). The forecasts are being made (`RUN_TRAINING`). The forecasts could not be made (`RUN_FAILED`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccuracy: {
        parameters: {
            query?: {
                /** @description What the rows are of. Default crime. */
                by?: "crime" | "state" | "year" | "horizon" | "calibration" | "worst";
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures of one view. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "reference": "naive",
                     *       "version": "1342165952350c1d",
                     *       "protocol": [
                     *         "Recorded cases of 20 crimes in 704 areas: 14,080 series, one value a year.",
                     *         "Every model forecast 1 to 2 years ahead from the data up to 2019, 2020 and 2021, as it was then; nothing later was seen by any of them.",
                     *         "Compared: naive, mean3, drift, theta, ets, ses-log, eb-poisson, extra-trees, boosted, mlp, forest, ridge, poisson, ensemble, default, lstm, gru, cnn-rnn, forest-ml-cart and lstm-original. The reference is naive.",
                     *         "relMAE is the mean absolute error divided by that of the reference, per crime and step over all periods, then the geometric mean over them: below 1 is better. In tables by group, errors are divided by the reference’s mean error for the crime first, so that crimes count alike.",
                     *         "Intervals of relMAE hold 95 % of bootstrap draws, of single series and of 36 clusters of series whose errors hang together; the test is of Diebold and Mariano, clustered alike; the best set is the model confidence set of Hansen, Lunde and Nason at 10 %.",
                     *         "Ranges at 50 %, 80 % and 95 %: the share of outcomes inside should be the level itself.",
                     *         "2020 shown apart: no ordinary year to learn skill from."
                     *       ],
                     *       "model": "default",
                     *       "by": "crime",
                     *       "excluded": [
                     *         "14,080 forecasts met no recorded figure (yet)."
                     *       ],
                     *       "data": [
                     *         {
                     *           "group": "murder",
                     *           "name": "Murder",
                     *           "model": "default",
                     *           "n": 2816,
                     *           "missing": 0,
                     *           "fallbacks": 0,
                     *           "mae": 7.548384557408851,
                     *           "bias": -0.05143333142477384,
                     *           "wape": 0.18746803762072323,
                     *           "relMae": 0.9011420628935586,
                     *           "mase": 1.020381674389791,
                     *           "rmsse": 1.0740728958812453,
                     *           "coverage": [
                     *             {
                     *               "level": 50,
                     *               "observed": 0.5152698863636364
                     *             },
                     *             {
                     *               "level": 80,
                     *               "observed": 0.8146306818181818
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "group": "attempt-to-murder",
                     *           "name": "Attempt to murder",
                     *           "model": "default",
                     *           "n": 2816,
                     *           "missing": 0,
                     *           "fallbacks": 0,
                     *           "mae": 25.594072445816355,
                     *           "bias": -3.0073006742908306,
                     *           "wape": 0.32310416744709525,
                     *           "relMae": 0.9577124130372872,
                     *           "mase": 1.1279721423472346,
                     *           "rmsse": 0.9859026211547242,
                     *           "coverage": [
                     *             {
                     *               "level": 50,
                     *               "observed": 0.5245028409090909
                     *             },
                     *             {
                     *               "level": 80,
                     *               "observed": 0.8185369318181818
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["AccuracyList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    aboutAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is offered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "configured": true,
                     *       "channels": [
                     *         "email"
                     *       ],
                     *       "languages": [
                     *         "en",
                     *         "hi"
                     *       ],
                     *       "kinds": [
                     *         {
                     *           "kind": "elevated-risk",
                     *           "meaning": "After a new run: the chance that the coming year is elevated for a district and crime, by its own past, is at least the threshold.",
                     *           "threshold": {
                     *             "unit": "probability",
                     *             "least": 0.05,
                     *             "most": 0.9,
                     *             "default": 0.2
                     *           },
                     *           "record": {
                     *             "flagged": 1224,
                     *             "right": 304
                     *           }
                     *         },
                     *         {
                     *           "kind": "above-range",
                     *           "meaning": "When counts of a new year arrive: more was recorded than the upper end of what had been expected.",
                     *           "threshold": {
                     *             "unit": "level",
                     *             "least": 95,
                     *             "most": 95,
                     *             "default": 95
                     *           },
                     *           "record": {
                     *             "level": 95,
                     *             "held": 95.43501420454545
                     *           }
                     *         }
                     *       ],
                     *       "perAddress": 50
                     *     }
                     */
                    "application/json": components["schemas"]["AlertsAbout"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmAlert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description From a link in a message. */
                    token: string;
                };
            };
        };
        responses: {
            /** @description The alert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneSubscription"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The result has been deleted (`RESULT_EXPIRED`). The link is too old (`TOKEN_EXPIRED`). The list has been replaced (`CURSOR_STALE`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large (`BODY_TOO_LARGE`). The upload holds too much (`UPLOAD_TOO_LARGE`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not read here (`MEDIA_TYPE_UNSUPPORTED`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlerts: {
        parameters: {
            query: {
                /** @description From a link in a message. */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its alerts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionList"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The result has been deleted (`RESULT_EXPIRED`). The link is too old (`TOKEN_EXPIRED`). The list has been replaced (`CURSOR_STALE`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionOrderInput"];
            };
        };
        responses: {
            /** @description What happens next. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionTaken"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large (`BODY_TOO_LARGE`). The upload holds too much (`UPLOAD_TOO_LARGE`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not read here (`MEDIA_TYPE_UNSUPPORTED`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many long predictions are under way (`PREDICTIONS_BUSY`). Too many jobs wait already (`QUEUE_FULL`). The forecasts are being made (`RUN_TRAINING`). The forecasts could not be made (`RUN_FAILED`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAlert: {
        parameters: {
            query: {
                /** @description From a link in a message. */
                token: string;
            };
            header?: never;
            path: {
                /** @description Of the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsEnded"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The result has been deleted (`RESULT_EXPIRED`). The link is too old (`TOKEN_EXPIRED`). The list has been replaced (`CURSOR_STALE`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suppressAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuppressionOrderInput"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsEnded"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs an API key (`KEY_MISSING`). The API key is not valid (`KEY_INVALID`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key may not be used for this (`SCOPE_MISSING`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large (`BODY_TOO_LARGE`). The upload holds too much (`UPLOAD_TOO_LARGE`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not read here (`MEDIA_TYPE_UNSUPPORTED`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unsubscribe: {
        parameters: {
            query: {
                /** @description From a link in a message. */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsEnded"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The result has been deleted (`RESULT_EXPIRED`). The link is too old (`TOKEN_EXPIRED`). The list has been replaced (`CURSOR_STALE`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large (`BODY_TOO_LARGE`). The upload holds too much (`UPLOAD_TOO_LARGE`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not read here (`MEDIA_TYPE_UNSUPPORTED`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAnomalies: {
        parameters: {
            query?: {
                /**
                 * @description Id of a crime, from /v1/crimes.
                 * @example murder
                 */
                crime?: string;
                /** @description From the `Link` of the answer before; good for the same question and run only. */
                cursor?: string;
                /** @description LGD code of a district, as text with its leading zeros. */
                district?: string;
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
                /**
                 * @description Id of a group of crimes, from /v1/groups: all crimes of it.
                 * @example property-crime
                 */
                group?: string;
                /** @description Most rows in the answer, to 20000; where there are more, a `Link` header with rel="next" leads on. Default 10000. */
                limit?: number;
                /**
                 * @description Id of a complete run, from /v1/runs. Default: the one that is served.
                 * @example 5f0c1d2e3a4b5c6d
                 */
                run?: string;
                /**
                 * @description LGD code of a state, as text.
                 * @example 27
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per district and crime above its range. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "run": "90e9c42bfa26f598",
                     *       "origin": "2021",
                     *       "dataVersion": "784b08b4e4c29497",
                     *       "model": "default",
                     *       "time": "2022",
                     *       "interval": 95,
                     *       "compared": 17272,
                     *       "found": 323,
                     *       "expectedShare": 0.025,
                     *       "meaning": "Counts above their expected range, after the fact. A count can be above it by chance, because more was reported, or because more happened: look before you conclude.",
                     *       "data": [
                     *         {
                     *           "district": "466",
                     *           "crime": "online-and-card-fraud",
                     *           "value": 21,
                     *           "mean": 0.14,
                     *           "upper": 19.97
                     *         },
                     *         {
                     *           "district": "476",
                     *           "crime": "rash-driving",
                     *           "value": 543,
                     *           "mean": 47.25,
                     *           "upper": 302.97
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["AnomalyList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The result has been deleted (`RESULT_EXPIRED`). The link is too old (`TOKEN_EXPIRED`). The list has been replaced (`CURSOR_STALE`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many long predictions are under way (`PREDICTIONS_BUSY`). Too many jobs wait already (`QUEUE_FULL`). The forecasts are being made (`RUN_TRAINING`). The forecasts could not be made (`RUN_FAILED`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBacktests: {
        parameters: {
            query?: {
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per model, year and distance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "reference": "naive",
                     *       "version": "1342165952350c1d",
                     *       "protocol": [
                     *         "Recorded cases of 20 crimes in 704 areas: 14,080 series, one value a year.",
                     *         "Every model forecast 1 to 2 years ahead from the data up to 2019, 2020 and 2021, as it was then; nothing later was seen by any of them.",
                     *         "Compared: naive, mean3, drift, theta, ets, ses-log, eb-poisson, extra-trees, boosted, mlp, forest, ridge, poisson, ensemble, default, lstm, gru, cnn-rnn, forest-ml-cart and lstm-original. The reference is naive.",
                     *         "relMAE is the mean absolute error divided by that of the reference, per crime and step over all periods, then the geometric mean over them: below 1 is better. In tables by group, errors are divided by the reference’s mean error for the crime first, so that crimes count alike.",
                     *         "Intervals of relMAE hold 95 % of bootstrap draws, of single series and of 36 clusters of series whose errors hang together; the test is of Diebold and Mariano, clustered alike; the best set is the model confidence set of Hansen, Lunde and Nason at 10 %.",
                     *         "Ranges at 50 %, 80 % and 95 %: the share of outcomes inside should be the level itself.",
                     *         "2020 shown apart: no ordinary year to learn skill from."
                     *       ],
                     *       "data": [
                     *         {
                     *           "model": "naive",
                     *           "time": "2020",
                     *           "origin": "2019",
                     *           "horizon": 1,
                     *           "n": 14080,
                     *           "relMae": 1,
                     *           "crimes": 20,
                     *           "macroWape": 0.3966453807817238,
                     *           "coverage": [
                     *             {
                     *               "level": 50,
                     *               "observed": 0.48849431818181815
                     *             },
                     *             {
                     *               "level": 80,
                     *               "observed": 0.7987215909090909
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "model": "naive",
                     *           "time": "2021",
                     *           "origin": "2019",
                     *           "horizon": 2,
                     *           "n": 14080,
                     *           "relMae": 1,
                     *           "crimes": 20,
                     *           "macroWape": 0.39177599532116003,
                     *           "coverage": [
                     *             {
                     *               "level": 50,
                     *               "observed": 0.5421164772727273
                     *             },
                     *             {
                     *               "level": 80,
                     *               "observed": 0.8257102272727272
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["FoldList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createBacktest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, 1 to 200 characters: the same order under the same key is the same job, however often it is sent. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BacktestOrderInput"];
            };
        };
        responses: {
            /** @description The job. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "5a01b167-9021-494a-8c19-a73813db8d13",
                     *         "kind": "backtest",
                     *         "state": "queued",
                     *         "progress": null,
                     *         "order": {
                     *           "seed": 1,
                     *           "crimes": [
                     *             "murder"
                     *           ],
                     *           "levels": [
                     *             80,
                     *             95
                     *           ],
                     *           "models": [
                     *             "mean3"
                     *           ],
                     *           "horizon": 1,
                     *           "origins": [
                     *             "2021"
                     *           ]
                     *         },
                     *         "summary": null,
                     *         "problem": null,
                     *         "attempts": 0,
                     *         "createdAt": "2026-11-22T22:52:06.165Z",
                     *         "startedAt": null,
                     *         "finishedAt": null,
                     *         "expiresAt": null,
                     *         "links": {
                     *           "self": "/v1/jobs/5a01b167-9021-494a-8c19-a73813db8d13",
                     *           "events": "/v1/jobs/5a01b167-9021-494a-8c19-a73813db8d13/events",
                     *           "result": "/v1/jobs/5a01b167-9021-494a-8c19-a73813db8d13/result"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OneJob"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs an API key (`KEY_MISSING`). The API key is not valid (`KEY_INVALID`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key may not be used for this (`SCOPE_MISSING`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large (`BODY_TOO_LARGE`). The upload holds too much (`UPLOAD_TOO_LARGE`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not read here (`MEDIA_TYPE_UNSUPPORTED`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many long predictions are under way (`PREDICTIONS_BUSY`). Too many jobs wait already (`QUEUE_FULL`). The forecasts are being made (`RUN_TRAINING`). The forecasts could not be made (`RUN_FAILED`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCrimes: {
        parameters: {
            query?: {
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Crimes, in the order of the protocol. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "murder",
                     *           "label": "Murder",
                     *           "labelHi": "हत्या",
                     *           "kind": "core",
                     *           "group": "Violent crime",
                     *           "groupHi": "हिंसक अपराध",
                     *           "sections": "302",
                     *           "heads": [
                     *             "murder"
                     *           ]
                     *         },
                     *         {
                     *           "id": "attempt-to-murder",
                     *           "label": "Attempt to murder",
                     *           "labelHi": "हत्या का प्रयास",
                     *           "kind": "core",
                     *           "group": "Violent crime",
                     *           "groupHi": "हिंसक अपराध",
                     *           "sections": "307",
                     *           "heads": [
                     *             "atmpt_cmmt_murder"
                     *           ]
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CrimeList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCrime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a crime, from /v1/crimes.
                 * @example murder
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The crime. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "murder",
                     *         "label": "Murder",
                     *         "labelHi": "हत्या",
                     *         "kind": "core",
                     *         "group": "Violent crime",
                     *         "groupHi": "हिंसक अपराध",
                     *         "sections": "302",
                     *         "heads": [
                     *           "murder"
                     *         ],
                     *         "notes": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OneCrime"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDataset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Version, extent and sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "dataVersion": "784b08b4e4c29497",
                     *       "tablesVersion": "0a34cfd8c95d791e",
                     *       "frequency": "year",
                     *       "years": [
                     *         "2017",
                     *         "2018",
                     *         "2019",
                     *         "2020",
                     *         "2021",
                     *         "2022"
                     *       ],
                     *       "districts": 753,
                     *       "crimes": 23,
                     *       "series": 17319,
                     *       "sources": [
                     *         {
                     *           "name": "district_ipc_2017_2022.csv",
                     *           "sha256": "96c244a9efcf9a879bd3a2890d5abaf46e11e91e73c2a926793ea1dc2caa3d0a",
                     *           "rows": 5322,
                     *           "source": "NCRB, Crime in India (district-wise IPC crimes), through the India Data Portal",
                     *           "licence": "Government of India open data; cite the National Crime Records Bureau"
                     *         },
                     *         {
                     *           "name": "patch_rows.csv",
                     *           "sha256": "c1561e79a70a447c7117ea96bc164cd1de95c736fedf7aedd3696ea32b4bdf03",
                     *           "rows": 1,
                     *           "source": "NCRB, Crime in India (district-wise IPC crimes), through the India Data Portal",
                     *           "licence": "Government of India open data; cite the National Crime Records Bureau"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuality: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quality report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": "0a34cfd8c95d791e",
                     *       "years": [
                     *         2017,
                     *         2018,
                     *         2019,
                     *         2020,
                     *         2021,
                     *         2022
                     *       ],
                     *       "districts": 753,
                     *       "units": 950,
                     *       "totals": [
                     *         {
                     *           "year": 2017,
                     *           "measure": "ipc",
                     *           "published": 3062579,
                     *           "table": 3062579
                     *         },
                     *         {
                     *           "year": 2020,
                     *           "measure": "ipc",
                     *           "published": 4254356,
                     *           "table": 4254356
                     *         }
                     *       ],
                     *       "yearsWithoutTotal": [
                     *         2018,
                     *         2019
                     *       ],
                     *       "patchedRows": [
                     *         {
                     *           "unit": "566-thrissur-commissionerate",
                     *           "year": 2022
                     *         }
                     *       ],
                     *       "gaps": [
                     *         {
                     *           "unitId": "154-amroha",
                     *           "districtCode": "154",
                     *           "year": 2022,
                     *           "status": "missing",
                     *           "reason": "The source has no row for this district in this year"
                     *         },
                     *         {
                     *           "unitId": "156-kanpur-outer",
                     *           "districtCode": "156",
                     *           "year": 2022,
                     *           "status": "structural-zero",
                     *           "reason": "Merged into the Kanpur commissionerate; the row is kept with zeros"
                     *         }
                     *       ],
                     *       "blanks": {
                     *         "heads": [
                     *           {
                     *             "head": "rioting_vigilants",
                     *             "years": [
                     *               2019,
                     *               2020,
                     *               2021,
                     *               2022
                     *             ]
                     *           },
                     *           {
                     *             "head": "women_kidnapping_for_ransom",
                     *             "years": [
                     *               2019,
                     *               2020,
                     *               2021,
                     *               2022
                     *             ]
                     *           }
                     *         ],
                     *         "cells": [
                     *           {
                     *             "unit": "172-muzaffarnagar",
                     *             "year": 2019,
                     *             "head": "atmpt_acid_attack"
                     *           }
                     *         ],
                     *         "yearsWithoutWomen": [],
                     *         "rowsWithoutWomen": [
                     *           {
                     *             "unit": "566-thrissur-commissionerate",
                     *             "year": 2022
                     *           }
                     *         ]
                     *       },
                     *       "specialUnits": {
                     *         "count": 104,
                     *         "kinds": [
                     *           {
                     *             "kind": "airport",
                     *             "units": 1,
                     *             "cases": [
                     *               656,
                     *               643,
                     *               772,
                     *               352,
                     *               409,
                     *               610
                     *             ],
                     *             "shares": [
                     *               0.00021419855618418334,
                     *               0.00020523689220913735,
                     *               0.00023932760104460916,
                     *               0.00008273872708348808,
                     *               0.0001116461390635919,
                     *               0.00017128196690102346
                     *             ]
                     *           },
                     *           {
                     *             "kind": "cyber",
                     *             "units": 18,
                     *             "cases": [
                     *               6,
                     *               8,
                     *               7,
                     *               47,
                     *               155,
                     *               103
                     *             ],
                     *             "shares": [
                     *               0.0000019591331358309453,
                     *               0.0000025534916604558304,
                     *               0.000002170068921388943,
                     *               0.000011047500491261192,
                     *               0.00004231088399720475,
                     *               0.00002892138129640232
                     *             ]
                     *           }
                     *         ],
                     *         "units": [
                     *           {
                     *             "id": "005-anti-narcotic-task-force-jammu",
                     *             "name": "Anti Narcotic Task Force Jammu",
                     *             "kind": "investigation",
                     *             "stateCode": "01",
                     *             "districtCode": "005"
                     *           },
                     *           {
                     *             "id": "005-cice-jammu",
                     *             "name": "Cice Jammu",
                     *             "kind": "cyber",
                     *             "stateCode": "01",
                     *             "districtCode": "005"
                     *           }
                     *         ]
                     *       },
                     *       "circleFixes": [
                     *         {
                     *           "unit": "156-kanpur-outer",
                     *           "filedUnder": "156",
                     *           "districtCode": "157",
                     *           "confidence": "high",
                     *           "why": "The rural stations of Kanpur Nagar in 2021: with them its figures continue those of 2020 and 2022"
                     *         },
                     *         {
                     *           "unit": "346-berhampur",
                     *           "filedUnder": "346",
                     *           "districtCode": "354",
                     *           "confidence": "high",
                     *           "why": "Berhampur is the police district of southern Ganjam, 250 km from Balasore"
                     *         }
                     *       ],
                     *       "unitChanges": [
                     *         {
                     *           "year": 2018,
                     *           "stopped": [],
                     *           "started": [
                     *             "490-pimpri-chinchwad-city",
                     *             "724-leparada"
                     *           ]
                     *         },
                     *         {
                     *           "year": 2019,
                     *           "stopped": [],
                     *           "started": [
                     *             "079-outer-north",
                     *             "538-kalaburgi-city"
                     *           ]
                     *         }
                     *       ],
                     *       "spellings": [
                     *         {
                     *           "unit": "063-hisar",
                     *           "names": [
                     *             "Hisar",
                     *             "Hissar"
                     *           ]
                     *         },
                     *         {
                     *           "unit": "069-mahendragarh",
                     *           "names": [
                     *             "Mahendergarh",
                     *             "Mahendragarh"
                     *           ]
                     *         }
                     *       ],
                     *       "sharedNames": [
                     *         {
                     *           "name": "Bilaspur",
                     *           "codes": [
                     *             "015",
                     *             "375"
                     *           ]
                     *         },
                     *         {
                     *           "name": "Hamirpur",
                     *           "codes": [
                     *             "017",
                     *             "149"
                     *           ]
                     *         }
                     *       ],
                     *       "families": [
                     *         {
                     *           "id": "043+737",
                     *           "members": [
                     *             "043",
                     *             "737"
                     *           ],
                     *           "changes": [
                     *             {
                     *               "code": "737",
                     *               "firstYear": 2021,
                     *               "change": "created",
                     *               "parents": [
                     *                 "043"
                     *               ],
                     *               "note": ""
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "087+770",
                     *           "members": [
                     *             "087",
                     *             "770"
                     *           ],
                     *           "changes": [
                     *             {
                     *               "code": "770",
                     *               "firstYear": 2019,
                     *               "change": "created",
                     *               "parents": [
                     *                 "087"
                     *               ],
                     *               "note": ""
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "sharedUnits": [
                     *         {
                     *           "circle": "Mumbai Commissionerate",
                     *           "stateCode": "27",
                     *           "districtCode": "482",
                     *           "withCodes": [
                     *             "483"
                     *           ],
                     *           "note": "The commissionerate of Mumbai polices Mumbai (482) and Mumbai Suburban (483): its cases are counted in Mumbai, and only the sum of both compares with a population."
                     *         },
                     *         {
                     *           "circle": "Cyberabad Commissionerate",
                     *           "stateCode": "36",
                     *           "districtCode": "507",
                     *           "withCodes": [
                     *             "697"
                     *           ],
                     *           "note": "The commissionerate of Cyberabad polices parts of Ranga Reddy and Medchal Malkajgiri, which the map joins to Hyderabad (507)."
                     *         }
                     *       ],
                     *       "jumps": [
                     *         {
                     *           "stateCode": "01",
                     *           "crime": "other-ipc",
                     *           "year": 2020,
                     *           "before": 5300,
                     *           "after": 8518,
                     *           "note": "Jammu and Kashmir recorded 8,518 cases in 2020 after 5,300 in 2019 (Disobedience to order of public servant (s.188; COVID lockdown spike)): a different way of counting, or one large event. The years before and after are not comparable."
                     *         },
                     *         {
                     *           "stateCode": "01",
                     *           "crime": "other-ipc-group",
                     *           "year": 2020,
                     *           "before": 5300,
                     *           "after": 8518,
                     *           "note": "Jammu and Kashmir recorded 8,518 cases in 2020 after 5,300 in 2019 (Disobedience to order of public servant (s.188; COVID lockdown spike)): a different way of counting, or one large event. The years before and after are not comparable."
                     *         }
                     *       ],
                     *       "headJumps": [
                     *         {
                     *           "stateCode": "01",
                     *           "year": 2020,
                     *           "before": 560,
                     *           "after": 2880,
                     *           "head": "disbnc_ordr_prmlgtd_pblc_srvnt"
                     *         },
                     *         {
                     *           "stateCode": "02",
                     *           "year": 2020,
                     *           "before": 19,
                     *           "after": 1559,
                     *           "head": "disbnc_ordr_prmlgtd_pblc_srvnt"
                     *         }
                     *       ],
                     *       "covid": {
                     *         "total": [
                     *           3062579,
                     *           3132965,
                     *           3225704,
                     *           4254356,
                     *           3663360,
                     *           3561379
                     *         ],
                     *         "without": [
                     *           2796703,
                     *           2887629,
                     *           2944753,
                     *           2579778,
                     *           2844710,
                     *           3201065
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Quality"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tables and published files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tablesVersion": "0a34cfd8c95d791e",
                     *       "sources": [
                     *         {
                     *           "name": "district_ipc_2017_2022.csv",
                     *           "sha256": "96c244a9efcf9a879bd3a2890d5abaf46e11e91e73c2a926793ea1dc2caa3d0a",
                     *           "rows": 5322,
                     *           "source": "NCRB, Crime in India (district-wise IPC crimes), through the India Data Portal",
                     *           "licence": "Government of India open data; cite the National Crime Records Bureau"
                     *         },
                     *         {
                     *           "name": "patch_rows.csv",
                     *           "sha256": "c1561e79a70a447c7117ea96bc164cd1de95c736fedf7aedd3696ea32b4bdf03",
                     *           "rows": 1,
                     *           "source": "NCRB, Crime in India (district-wise IPC crimes), through the India Data Portal",
                     *           "licence": "Government of India open data; cite the National Crime Records Bureau"
                     *         }
                     *       ],
                     *       "data": [
                     *         {
                     *           "name": "geo/adjacency.csv",
                     *           "sha256": "44a971e274154a9b0e69fb5400684b527d1e338e242a51ae34f3a110765b3d00",
                     *           "bytes": 39658,
                     *           "rows": 2072,
                     *           "source": "Computed from the district polygons of LGD / Bharatmaps, published by DataMeet",
                     *           "licence": "CC0; credit LGD and DataMeet. Old Rajasthan lines: covid19india, MIT"
                     *         },
                     *         {
                     *           "name": "geo/districts.csv",
                     *           "sha256": "3351d8e2c1cc8af3677cc9caeecaddbff30588e2052587cc8acea1dd795f8477",
                     *           "bytes": 65633,
                     *           "rows": 755,
                     *           "source": "Computed from the district polygons of LGD / Bharatmaps, published by DataMeet",
                     *           "licence": "CC0; credit LGD and DataMeet. Old Rajasthan lines: covid19india, MIT"
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["SourceList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDistricts: {
        parameters: {
            query?: {
                /**
                 * @description LGD codes separated by commas, in any order; an unknown one is refused.
                 * @example 490,079
                 */
                code?: string;
                /** @description From the `Link` of the answer before; good for the same question and run only. */
                cursor?: string;
                /**
                 * @description Members of each row, separated by commas: code, name, nameHi, state, firstYear, lastYear, territory, notes, match. Default code, name, nameHi, state, firstYear, lastYear, territory, notes, match. For JSON; a CSV has fixed columns.
                 * @example code,name,nameHi
                 */
                fields?: string;
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
                /** @description Most rows in the answer, to 20000; where there are more, a `Link` header with rel="next" leads on. Default 10000. */
                limit?: number;
                /**
                 * @description Latitude and longitude in degrees: the district that holds the point, or the nearest within 100 km, with the distance.
                 * @example 18.52,73.86
                 */
                point?: string;
                /**
                 * @description A name in English or Hindi, current or old, a place, a state with it ("bilaspur hp"), or a code; misspelt names are found too.
                 * @example pune
                 */
                q?: string;
                /**
                 * @description LGD code of a state, as text.
                 * @example 27
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Districts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "code": "490",
                     *           "name": "Pune",
                     *           "nameHi": "पुणे",
                     *           "state": {
                     *             "code": "27",
                     *             "name": "Maharashtra"
                     *           },
                     *           "firstYear": 2017,
                     *           "lastYear": 2022,
                     *           "territory": true,
                     *           "notes": [
                     *             "Police units without territory are counted apart: Pune Railway."
                     *           ],
                     *           "match": "its name"
                     *         }
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DistrictList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The result has been deleted (`RESULT_EXPIRED`). The link is too old (`TOKEN_EXPIRED`). The list has been replaced (`CURSOR_STALE`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDistrict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description LGD code of a district, as text with its leading zeros. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The district. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "code": "490",
                     *         "name": "Pune",
                     *         "nameHi": "पुणे",
                     *         "state": {
                     *           "code": "27",
                     *           "name": "Maharashtra"
                     *         },
                     *         "firstYear": 2017,
                     *         "lastYear": 2022,
                     *         "territory": true,
                     *         "notes": [
                     *           "Police units without territory are counted apart: Pune Railway."
                     *         ],
                     *         "family": [
                     *           {
                     *             "code": "490",
                     *             "name": "Pune"
                     *           }
                     *         ],
                     *         "neighbours": [
                     *           {
                     *             "code": "466",
                     *             "name": "Ahmednagar",
                     *             "contact": "edge",
                     *             "sharedKm": 236.41
                     *           },
                     *           {
                     *             "code": "491",
                     *             "name": "Raigad",
                     *             "contact": "edge",
                     *             "sharedKm": 184.49
                     *           }
                     *         ],
                     *         "population": [
                     *           {
                     *             "year": 2017,
                     *             "persons": 10090233,
                     *             "kind": "projected"
                     *           },
                     *           {
                     *             "year": 2018,
                     *             "persons": 10186059,
                     *             "kind": "projected"
                     *           }
                     *         ],
                     *         "place": {
                     *           "lat": 18.6407,
                     *           "lon": 73.8783,
                     *           "areaKm2": 15635.4
                     *         },
                     *         "crimeNotes": [
                     *           {
                     *             "crime": "criminal-intimidation",
                     *             "note": "Maharashtra recorded 587 cases in 2018 after 226 in 2017: a different way of counting, or one large event. The years before and after are not comparable."
                     *           },
                     *           {
                     *             "crime": "rash-driving",
                     *             "note": "Maharashtra recorded 5,698 cases in 2020 after 17,052 in 2019: a different way of counting, or one large event. The years before and after are not comparable."
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OneDistrict"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportForecasts: {
        parameters: {
            query?: {
                /** @description Format of the file; goes before the `Accept` header. Default json. */
                format?: "json" | "csv" | "parquet";
                /** @description What a row is of: `district`, `state` or `india`; the two above are sums over districts. Default district. */
                level?: "district" | "state" | "india";
                /**
                 * @description Id of a complete run, from /v1/runs. Default: the one that is served.
                 * @example 5f0c1d2e3a4b5c6d
                 */
                run?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every forecast of the run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "level": "india",
                     *       "run": "90e9c42bfa26f598",
                     *       "origin": "2022",
                     *       "dataVersion": "784b08b4e4c29497",
                     *       "levels": [
                     *         80,
                     *         95
                     *       ],
                     *       "data": [
                     *         {
                     *           "crime": "murder",
                     *           "model": "default",
                     *           "time": "2023",
                     *           "horizon": 1,
                     *           "mean": 28003.76,
                     *           "lower_80": 26137,
                     *           "upper_80": 30817,
                     *           "lower_95": 25098,
                     *           "upper_95": 36850,
                     *           "last_recorded": 28328,
                     *           "fallback": null,
                     *           "measure": "recorded cases",
                     *           "origin": "2022",
                     *           "run": "90e9c42bfa26f598",
                     *           "data_version": "784b08b4e4c29497"
                     *         },
                     *         {
                     *           "crime": "murder",
                     *           "model": "default",
                     *           "time": "2024",
                     *           "horizon": 2,
                     *           "mean": 27962.59,
                     *           "lower_80": 25528,
                     *           "upper_80": 31398,
                     *           "lower_95": 23428,
                     *           "upper_95": 35274,
                     *           "last_recorded": 28328,
                     *           "fallback": null,
                     *           "measure": "recorded cases",
                     *           "origin": "2022",
                     *           "run": "90e9c42bfa26f598",
                     *           "data_version": "784b08b4e4c29497"
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ForecastExport"];
                    "application/vnd.apache.parquet": string;
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many long predictions are under way (`PREDICTIONS_BUSY`). Too many jobs wait already (`QUEUE_FULL`). The forecasts are being made (`RUN_TRAINING`). The forecasts could not be made (`RUN_FAILED`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportSeries: {
        parameters: {
            query?: {
                /** @description Format of the file; goes before the `Accept` header. Default json. */
                format?: "json" | "csv" | "parquet";
                /** @description What a row is of: `district`, `state` or `india`; the two above are sums over districts. Default district. */
                level?: "district" | "state" | "india";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "level": "india",
                     *       "dataVersion": "784b08b4e4c29497",
                     *       "data": [
                     *         {
                     *           "crime": "murder",
                     *           "time": "2017",
                     *           "recorded_cases": 28412,
                     *           "missing_districts": 0
                     *         },
                     *         {
                     *           "crime": "murder",
                     *           "time": "2018",
                     *           "recorded_cases": 28791,
                     *           "missing_districts": 2
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["SeriesExport"];
                    "application/vnd.apache.parquet": string;
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listForecasts: {
        parameters: {
            query?: {
                /**
                 * @description Id of a crime, from /v1/crimes.
                 * @example murder
                 */
                crime?: string;
                /** @description From the `Link` of the answer before; good for the same question and run only. */
                cursor?: string;
                /** @description LGD code of a district, as text with its leading zeros. */
                district?: string;
                /**
                 * @description Members of each row, separated by commas: district, state, crime, model, time, horizon, mean, intervals, fallback, last. Default district, crime, model, time, horizon, mean, intervals, fallback. For JSON; a CSV has fixed columns.
                 * @example district,crime,model
                 */
                fields?: string;
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
                /**
                 * @description Id of a group of crimes, from /v1/groups: all crimes of it.
                 * @example property-crime
                 */
                group?: string;
                /** @description Only this many periods ahead, from 1. Default: all of the run. */
                horizon?: number;
                /** @description What a row is of: `district`, `state` or `india`; the two above are sums over districts. Default district. */
                level?: "district" | "state" | "india";
                /** @description Interval levels in percent, separated by commas. Default: all of the run. */
                levels?: string;
                /** @description Most rows in the answer, to 20000; where there are more, a `Link` header with rel="next" leads on. Default 10000. */
                limit?: number;
                /**
                 * @description A model id, or "all" for every model side by side. Default "default".
                 * @example default
                 */
                model?: string;
                /**
                 * @description Id of a complete run, from /v1/runs. Default: the one that is served.
                 * @example 5f0c1d2e3a4b5c6d
                 */
                run?: string;
                /**
                 * @description LGD code of a state, as text.
                 * @example 27
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per series, model and step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "level": "district",
                     *       "run": "90e9c42bfa26f598",
                     *       "origin": "2022",
                     *       "dataVersion": "784b08b4e4c29497",
                     *       "levels": [
                     *         80,
                     *         95
                     *       ],
                     *       "data": [
                     *         {
                     *           "district": "490",
                     *           "crime": "murder",
                     *           "model": "default",
                     *           "time": "2023",
                     *           "horizon": 1,
                     *           "mean": 283.52,
                     *           "intervals": [
                     *             {
                     *               "level": 80,
                     *               "lower": 218,
                     *               "upper": 344
                     *             },
                     *             {
                     *               "level": 95,
                     *               "lower": 182,
                     *               "upper": 383
                     *             }
                     *           ],
                     *           "fallback": null
                     *         },
                     *         {
                     *           "district": "490",
                     *           "crime": "murder",
                     *           "model": "default",
                     *           "time": "2024",
                     *           "horizon": 2,
                     *           "mean": 274.1,
                     *           "intervals": [
                     *             {
                     *               "level": 80,
                     *               "lower": 205,
                     *               "upper": 347
                     *             },
                     *             {
                     *               "level": 95,
                     *               "lower": 173,
                     *               "upper": 397
                     *             }
                     *           ],
                     *           "fallback": null
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ForecastList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The result has been deleted (`RESULT_EXPIRED`). The link is too old (`TOKEN_EXPIRED`). The list has been replaced (`CURSOR_STALE`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many long predictions are under way (`PREDICTIONS_BUSY`). Too many jobs wait already (`QUEUE_FULL`). The forecasts are being made (`RUN_TRAINING`). The forecasts could not be made (`RUN_FAILED`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getForecastMap: {
        parameters: {
            query: {
                /**
                 * @description Id of a crime, from /v1/crimes.
                 * @example murder
                 */
                crime: string;
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
                /** @description Level of the bounds, in percent. Default: the narrowest of the run. */
                interval?: number;
                /**
                 * @description A model id. Default "default".
                 * @example default
                 */
                model?: string;
                /**
                 * @description Id of a complete run, from /v1/runs. Default: the one that is served.
                 * @example 5f0c1d2e3a4b5c6d
                 */
                run?: string;
                /**
                 * @description The period to show. Default: the first that is forecast.
                 * @example 2023
                 */
                time?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Columns of equal length, by district code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "run": "90e9c42bfa26f598",
                     *       "origin": "2022",
                     *       "dataVersion": "784b08b4e4c29497",
                     *       "model": "default",
                     *       "crime": "murder",
                     *       "time": "2023",
                     *       "interval": 80,
                     *       "statuses": [
                     *         "forecast",
                     *         "fallback",
                     *         "none"
                     *       ],
                     *       "columns": {
                     *         "district": [
                     *           "001",
                     *           "002"
                     *         ],
                     *         "mean": [
                     *           3.94,
                     *           2.76
                     *         ],
                     *         "lower": [
                     *           2,
                     *           2
                     *         ],
                     *         "upper": [
                     *           7,
                     *           5
                     *         ],
                     *         "last": [
                     *           5,
                     *           4
                     *         ],
                     *         "status": [
                     *           0,
                     *           0
                     *         ]
                     *       },
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ForecastMap"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many long predictions are under way (`PREDICTIONS_BUSY`). Too many jobs wait already (`QUEUE_FULL`). The forecasts are being made (`RUN_TRAINING`). The forecasts could not be made (`RUN_FAILED`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPastForecasts: {
        parameters: {
            query?: {
                /**
                 * @description Id of a crime, from /v1/crimes.
                 * @example murder
                 */
                crime?: string;
                /** @description From the `Link` of the answer before; good for the same question and run only. */
                cursor?: string;
                /** @description LGD code of a district, as text with its leading zeros. */
                district?: string;
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
                /**
                 * @description Id of a group of crimes, from /v1/groups: all crimes of it.
                 * @example property-crime
                 */
                group?: string;
                /** @description Most rows in the answer, to 20000; where there are more, a `Link` header with rel="next" leads on. Default 10000. */
                limit?: number;
                /**
                 * @description Id of a complete run, from /v1/runs. Default: the one that is served.
                 * @example 5f0c1d2e3a4b5c6d
                 */
                run?: string;
                /**
                 * @description LGD code of a state, as text.
                 * @example 27
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per district and crime. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "run": "90e9c42bfa26f598",
                     *       "origin": "2021",
                     *       "dataVersion": "784b08b4e4c29497",
                     *       "model": "default",
                     *       "time": "2022",
                     *       "levels": [
                     *         80,
                     *         95
                     *       ],
                     *       "data": [
                     *         {
                     *           "district": "490",
                     *           "crime": "murder",
                     *           "mean": 272.34,
                     *           "intervals": [
                     *             {
                     *               "level": 80,
                     *               "lower": 215.4,
                     *               "upper": 331.12
                     *             },
                     *             {
                     *               "level": 95,
                     *               "lower": 178.74,
                     *               "upper": 372.09
                     *             }
                     *           ],
                     *           "value": 293
                     *         }
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PastForecastList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The result has been deleted (`RESULT_EXPIRED`). The link is too old (`TOKEN_EXPIRED`). The list has been replaced (`CURSOR_STALE`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many long predictions are under way (`PREDICTIONS_BUSY`). Too many jobs wait already (`QUEUE_FULL`). The forecasts are being made (`RUN_TRAINING`). The forecasts could not be made (`RUN_FAILED`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "violent-crime",
                     *           "label": "Violent crime",
                     *           "labelHi": "हिंसक अपराध",
                     *           "crimes": [
                     *             "murder",
                     *             "attempt-to-murder",
                     *             "kidnapping",
                     *             "hurt"
                     *           ]
                     *         },
                     *         {
                     *           "id": "crime-against-women",
                     *           "label": "Crime against women",
                     *           "labelHi": "महिलाओं के ख़िलाफ़ अपराध",
                     *           "crimes": [
                     *             "rape",
                     *             "assault-on-women",
                     *             "dowry-deaths",
                     *             "cruelty-by-husband"
                     *           ]
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["GroupList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description From the `Link` of the answer before. */
                cursor?: string;
                /** @description Most jobs in the answer, to 100. Default 20. */
                limit?: number;
                /** @description Only jobs in this state. */
                state?: "queued" | "running" | "succeeded" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "84519f57-253a-4e72-b470-50f149df80ac",
                     *           "kind": "forecast",
                     *           "state": "succeeded",
                     *           "progress": {
                     *             "done": 1,
                     *             "stage": "done",
                     *             "total": 1,
                     *             "fraction": 1
                     *           },
                     *           "order": {
                     *             "seed": 1,
                     *             "levels": [
                     *               80,
                     *               95
                     *             ],
                     *             "models": [
                     *               "naive"
                     *             ],
                     *             "upload": {
                     *               "to": "2022-04",
                     *               "from": "2022-01",
                     *               "series": 1,
                     *               "periods": 4,
                     *               "frequency": "month"
                     *             },
                     *             "horizon": 1
                     *           },
                     *           "summary": {
                     *             "rows": 1,
                     *             "origin": "2022-04",
                     *             "series": 1,
                     *             "fallbacks": 0
                     *           },
                     *           "problem": null,
                     *           "attempts": 1,
                     *           "createdAt": "2026-11-22T22:52:05.777Z",
                     *           "startedAt": "2026-11-22T22:52:05.813Z",
                     *           "finishedAt": "2026-11-22T22:52:05.975Z",
                     *           "expiresAt": "2026-11-29T22:52:05.975Z",
                     *           "links": {
                     *             "self": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac",
                     *             "events": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/events",
                     *             "result": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/result"
                     *           }
                     *         }
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["JobList"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs an API key (`KEY_MISSING`). The API key is not valid (`KEY_INVALID`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key may not be used for this (`SCOPE_MISSING`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a job, from its order or from /v1/jobs. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "84519f57-253a-4e72-b470-50f149df80ac",
                     *         "kind": "forecast",
                     *         "state": "succeeded",
                     *         "progress": {
                     *           "done": 1,
                     *           "stage": "done",
                     *           "total": 1,
                     *           "fraction": 1
                     *         },
                     *         "order": {
                     *           "seed": 1,
                     *           "levels": [
                     *             80,
                     *             95
                     *           ],
                     *           "models": [
                     *             "naive"
                     *           ],
                     *           "upload": {
                     *             "to": "2022-04",
                     *             "from": "2022-01",
                     *             "series": 1,
                     *             "periods": 4,
                     *             "frequency": "month"
                     *           },
                     *           "horizon": 1
                     *         },
                     *         "summary": {
                     *           "rows": 1,
                     *           "origin": "2022-04",
                     *           "series": 1,
                     *           "fallbacks": 0
                     *         },
                     *         "problem": null,
                     *         "attempts": 1,
                     *         "createdAt": "2026-11-22T22:52:05.777Z",
                     *         "startedAt": "2026-11-22T22:52:05.813Z",
                     *         "finishedAt": "2026-11-22T22:52:05.975Z",
                     *         "expiresAt": "2026-11-29T22:52:05.975Z",
                     *         "links": {
                     *           "self": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac",
                     *           "events": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/events",
                     *           "result": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/result"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OneJob"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs an API key (`KEY_MISSING`). The API key is not valid (`KEY_INVALID`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key may not be used for this (`SCOPE_MISSING`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a job, from its order or from /v1/jobs. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "7a84d810-8e22-4300-93af-4e67d82195c7",
                     *         "kind": "train",
                     *         "state": "cancelled",
                     *         "progress": {
                     *           "done": 0,
                     *           "stage": "risk",
                     *           "total": 3,
                     *           "fraction": 0
                     *         },
                     *         "order": {
                     *           "id": "fd1a6bc984cfdd04",
                     *           "options": {
                     *             "risk": "naive",
                     *             "seed": 1,
                     *             "crimes": [
                     *               "murder",
                     *               "robbery"
                     *             ],
                     *             "levels": [
                     *               80,
                     *               95
                     *             ],
                     *             "models": [
                     *               "naive",
                     *               "mean3"
                     *             ],
                     *             "horizon": 2
                     *           },
                     *           "publish": false
                     *         },
                     *         "summary": null,
                     *         "problem": null,
                     *         "attempts": 1,
                     *         "createdAt": "2026-11-22T22:52:07.152Z",
                     *         "startedAt": "2026-11-22T22:52:07.162Z",
                     *         "finishedAt": "2026-11-22T22:52:07.179Z",
                     *         "expiresAt": "2026-11-29T22:52:07.179Z",
                     *         "links": {
                     *           "self": "/v1/jobs/7a84d810-8e22-4300-93af-4e67d82195c7",
                     *           "events": "/v1/jobs/7a84d810-8e22-4300-93af-4e67d82195c7/events",
                     *           "result": "/v1/jobs/7a84d810-8e22-4300-93af-4e67d82195c7/result"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OneJob"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs an API key (`KEY_MISSING`). The API key is not valid (`KEY_INVALID`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key may not be used for this (`SCOPE_MISSING`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the last event that was read. */
                "last-event-id"?: string;
            };
            path: {
                /** @description Id of a job, from its order or from /v1/jobs. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 2000
                     *
                     *     event: state
                     *     id: 3
                     *     data: {"id":"84519f57-253a-4e72-b470-50f149df80ac","kind":"forecast","state":"succeeded","progress":{"done":1,"stage":"done","total":1,"fraction":1},"order":{"seed":1,"levels":[80,95],"models":["naive"],"upload":{"to":"2022-04","from":"2022-01","series":1,"periods":4,"frequency":"month"},"horizon":1},"summary":{"rows":1,"origin":"2022-04","series":1,"fallbacks":0},"problem":null,"attempts":1,"createdAt":"2026-11-22T22:52:05.777Z","startedAt":"2026-11-22T22:52:05.813Z","finishedAt":"2026-11-22T22:52:05.975Z","expiresAt":"2026-11-29T22:52:05.975Z","links":{"self":"/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac","events":"/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/events","result":"/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/result"}}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The final state has been told already. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs an API key (`KEY_MISSING`). The API key is not valid (`KEY_INVALID`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key may not be used for this (`SCOPE_MISSING`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobResult: {
        parameters: {
            query?: {
                /** @description Format of the result; goes before the `Accept` header. Default json. */
                format?: "json" | "csv" | "parquet";
            };
            header?: never;
            path: {
                /** @description Id of a job, from its order or from /v1/jobs. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, by `Accept`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "frequency": "month",
                     *       "origin": "2022-04",
                     *       "dataVersion": "502d118df0b78b4f",
                     *       "models": [
                     *         "naive"
                     *       ],
                     *       "horizon": 1,
                     *       "levels": [
                     *         80,
                     *         95
                     *       ],
                     *       "seed": 1,
                     *       "data": [
                     *         {
                     *           "area": "north",
                     *           "crime": "theft",
                     *           "time": "2022-05",
                     *           "horizon": 1,
                     *           "model": "naive",
                     *           "mean": 14,
                     *           "intervals": [],
                     *           "fallback": null
                     *         }
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["JobResult"];
                    "application/vnd.apache.parquet": string;
                    "text/csv": string;
                };
            };
            /** @description It has not changed since the tag that was sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs an API key (`KEY_MISSING`). The API key is not valid (`KEY_INVALID`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key may not be used for this (`SCOPE_MISSING`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The job has no result yet (`JOB_UNFINISHED`). The job ended without a result (`JOB_WITHOUT_RESULT`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The result has been deleted (`RESULT_EXPIRED`). The link is too old (`TOKEN_EXPIRED`). The list has been replaced (`CURSOR_STALE`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLeaderboard: {
        parameters: {
            query?: {
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Models, best first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "reference": "naive",
                     *       "version": "1342165952350c1d",
                     *       "protocol": [
                     *         "Recorded cases of 20 crimes in 704 areas: 14,080 series, one value a year.",
                     *         "Every model forecast 1 to 2 years ahead from the data up to 2019, 2020 and 2021, as it was then; nothing later was seen by any of them.",
                     *         "Compared: naive, mean3, drift, theta, ets, ses-log, eb-poisson, extra-trees, boosted, mlp, forest, ridge, poisson, ensemble, default, lstm, gru, cnn-rnn, forest-ml-cart and lstm-original. The reference is naive.",
                     *         "relMAE is the mean absolute error divided by that of the reference, per crime and step over all periods, then the geometric mean over them: below 1 is better. In tables by group, errors are divided by the reference’s mean error for the crime first, so that crimes count alike.",
                     *         "Intervals of relMAE hold 95 % of bootstrap draws, of single series and of 36 clusters of series whose errors hang together; the test is of Diebold and Mariano, clustered alike; the best set is the model confidence set of Hansen, Lunde and Nason at 10 %.",
                     *         "Ranges at 50 %, 80 % and 95 %: the share of outcomes inside should be the level itself.",
                     *         "2020 shown apart: no ordinary year to learn skill from."
                     *       ],
                     *       "level": 95,
                     *       "times": [
                     *         "2021",
                     *         "2022"
                     *       ],
                     *       "data": [
                     *         {
                     *           "model": "default",
                     *           "n": 56320,
                     *           "relMae": 0.9542311363800177,
                     *           "lower": 0.9416605213781419,
                     *           "upper": 0.9646751030138899,
                     *           "pValue": 1.834591300161459e-8,
                     *           "confidence": 1,
                     *           "best": true
                     *         },
                     *         {
                     *           "model": "ensemble",
                     *           "n": 56320,
                     *           "relMae": 0.9602056706581007,
                     *           "lower": 0.9435919085969245,
                     *           "upper": 0.9756323302567889,
                     *           "pValue": 0.00006846403663278325,
                     *           "confidence": 0.562,
                     *           "best": true
                     *         }
                     *       ],
                     *       "stress": {
                     *         "times": [
                     *           "2020"
                     *         ],
                     *         "data": [
                     *           {
                     *             "model": "poisson",
                     *             "n": 14080,
                     *             "relMae": 0.9380056223137313,
                     *             "lower": 0.9109614196606558,
                     *             "upper": 0.9761202039695516,
                     *             "pValue": 0.001459373030434428,
                     *             "confidence": 1,
                     *             "best": true
                     *           },
                     *           {
                     *             "model": "mlp",
                     *             "n": 14080,
                     *             "relMae": 0.9381600290064204,
                     *             "lower": 0.927423820940288,
                     *             "upper": 0.9506382975157965,
                     *             "pValue": 1.2055419462616784e-8,
                     *             "confidence": 0.947,
                     *             "best": true
                     *           }
                     *         ]
                     *       },
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Leaderboard"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listModels: {
        parameters: {
            query?: {
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Models of the run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "default",
                     *           "label": "Best for this data",
                     *           "description": "The mean of several models, or a simpler one where past periods clearly speak for it.",
                     *           "default": true,
                     *           "chosen": "scaled-ensemble"
                     *         },
                     *         {
                     *           "id": "naive",
                     *           "label": "Last value",
                     *           "description": "Repeats the last observed value; the yardstick for every other model.",
                     *           "default": false
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ModelList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a model, from /v1/models.
                 * @example default
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "default",
                     *         "label": "Best for this data",
                     *         "description": "The mean of several models, or a simpler one where past periods clearly speak for it.",
                     *         "default": true,
                     *         "chosen": "scaled-ensemble",
                     *         "family": "choice",
                     *         "learnsFrom": "Which of its candidates did best at past origins of the table; then as that one does.",
                     *         "intervals": "Conformal: from the errors that the model made when forecasting past years of the table, by crime and size of count, at the same distance ahead. In each of both tails lies half of what a level leaves.",
                     *         "limits": [
                     *           "It knows counts of past years only: no laws, police practice, population or events.",
                     *           "Six years of counts teach little about rare years.",
                     *           "Where all members are wrong in the same way, so is it."
                     *         ],
                     *         "ethics": [
                     *           "It forecasts recorded cases by place and year, never persons; recording differs between places and years.",
                     *           "It is no ranking of districts: compare a district with its own history and its range.",
                     *           "Decisions about people, patrols or funds need more than this number; more recorded cases can mean more trust in the police."
                     *         ],
                     *         "run": {
                     *           "id": "90e9c42bfa26f598",
                     *           "origin": "2022",
                     *           "times": [
                     *             "2023",
                     *             "2024"
                     *           ],
                     *           "dataVersion": "784b08b4e4c29497",
                     *           "levels": [
                     *             80,
                     *             95
                     *           ],
                     *           "members": [
                     *             "scaled-ensemble"
                     *           ],
                     *           "version": "0.1.0",
                     *           "fallbacks": 0
                     *         },
                     *         "accuracy": {
                     *           "relMae": 0.9542311363800177,
                     *           "lower": 0.9416605213781419,
                     *           "upper": 0.9646751030138899,
                     *           "n": 56320,
                     *           "reference": "naive"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OneModel"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPopulations: {
        parameters: {
            query?: {
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Districts, by code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "times": [
                     *         "2017",
                     *         "2018",
                     *         "2019",
                     *         "2020",
                     *         "2021",
                     *         "2022",
                     *         "2023",
                     *         "2024"
                     *       ],
                     *       "kind": "projected",
                     *       "data": [
                     *         {
                     *           "district": "001",
                     *           "values": [
                     *             1146049,
                     *             1155018,
                     *             1163987,
                     *             1172986,
                     *             1181867,
                     *             1190426,
                     *             1199044,
                     *             1207632
                     *           ],
                     *           "misleads": false,
                     *           "note": null
                     *         },
                     *         {
                     *           "district": "002",
                     *           "values": [
                     *             800811,
                     *             807078,
                     *             813346,
                     *             819634,
                     *             825840,
                     *             831820,
                     *             837842,
                     *             843843
                     *           ],
                     *           "misleads": false,
                     *           "note": null
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["PopulationList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    predict: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredictInput"];
            };
        };
        responses: {
            /** @description One row per series and step, in the order sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "run": "90e9c42bfa26f598",
                     *       "data": [
                     *         {
                     *           "id": "mine",
                     *           "model": "default",
                     *           "horizon": 1,
                     *           "mean": 24.83,
                     *           "intervals": [
                     *             {
                     *               "level": 80,
                     *               "lower": 18,
                     *               "upper": 34
                     *             },
                     *             {
                     *               "level": 95,
                     *               "lower": 14,
                     *               "upper": 39
                     *             }
                     *           ],
                     *           "fallback": null,
                     *           "unseen": null
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "notes": [],
                     *       "disagreement": [
                     *         {
                     *           "id": "mine",
                     *           "horizon": 1,
                     *           "models": [
                     *             {
                     *               "model": "default",
                     *               "mean": 24.83
                     *             },
                     *             {
                     *               "model": "naive",
                     *               "mean": 28
                     *             }
                     *           ],
                     *           "ratio": 1.168,
                     *           "text": "The models expect 24.83 (default) to 29 (mean3): the highest is 17 % above the lowest."
                     *         }
                     *       ],
                     *       "drivers": [
                     *         {
                     *           "id": "mine",
                     *           "model": "default",
                     *           "text": [
                     *             "Murder in Ananthapuramu, next year: 25 expected, 28 in the last year (−11 %).",
                     *             "How many there are (about 28 a year, 100 % of the area's total): −6.8 %.",
                     *             "Murder in Ananthapuramu was 1.4 % above its usual level in the last year; the model does not expect that to go back: +1.9 %.",
                     *             "It is 0.0 % above the average area of its state, where others rose by 0.0 %: +1.6 %.",
                     *             "This is the mean over extra-trees, boosted; ses-log, eb-poisson, mlp cannot say."
                     *           ],
                     *           "effects": [
                     *             {
                     *               "feature": "area-size",
                     *               "value": 3.3673,
                     *               "effect": -0.045
                     *             },
                     *             {
                     *               "feature": "from-state",
                     *               "value": 0,
                     *               "effect": 0.0191
                     *             }
                     *           ],
                     *           "explained": [
                     *             "extra-trees",
                     *             "boosted"
                     *           ],
                     *           "silent": [
                     *             "ses-log",
                     *             "eb-poisson",
                     *             "mlp"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PredictionList"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly (`REQUEST_TIMEOUT`). */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large (`BODY_TOO_LARGE`). The upload holds too much (`UPLOAD_TOO_LARGE`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not read here (`MEDIA_TYPE_UNSUPPORTED`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many long predictions are under way (`PREDICTIONS_BUSY`). Too many jobs wait already (`QUEUE_FULL`). The forecasts are being made (`RUN_TRAINING`). The forecasts could not be made (`RUN_FAILED`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRisk: {
        parameters: {
            query?: {
                /**
                 * @description Id of a crime, from /v1/crimes.
                 * @example murder
                 */
                crime?: string;
                /** @description From the `Link` of the answer before; good for the same question and run only. */
                cursor?: string;
                /** @description LGD code of a district, as text with its leading zeros. */
                district?: string;
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
                /**
                 * @description Id of a group of crimes, from /v1/groups: all crimes of it.
                 * @example property-crime
                 */
                group?: string;
                /** @description Most rows in the answer, to 20000; where there are more, a `Link` header with rel="next" leads on. Default 10000. */
                limit?: number;
                /**
                 * @description Id of a complete run, from /v1/runs. Default: the one that is served.
                 * @example 5f0c1d2e3a4b5c6d
                 */
                run?: string;
                /**
                 * @description LGD code of a state, as text.
                 * @example 27
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per district and crime. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "run": "90e9c42bfa26f598",
                     *       "origin": "2022",
                     *       "dataVersion": "784b08b4e4c29497",
                     *       "model": "ensemble",
                     *       "time": "2023",
                     *       "meaning": "The chance that the recorded cases of the period reach \"from\", a count that is high for this district and crime beside its own past. It compares no places with each other.",
                     *       "record": [
                     *         {
                     *           "time": 2020,
                     *           "n": 10828,
                     *           "baseRate": 0.06594015515330624,
                     *           "meanProbability": 0.09351727134959695,
                     *           "auc": 0.7132749678870955,
                     *           "lift": 3.0937142857142854,
                     *           "brier": 0.059920389547317605,
                     *           "flags": [
                     *             {
                     *               "from": 0.1,
                     *               "flagged": 4068,
                     *               "right": 479
                     *             },
                     *             {
                     *               "from": 0.2,
                     *               "flagged": 517,
                     *               "right": 106
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "time": 2021,
                     *           "n": 10750,
                     *           "baseRate": 0.09916279069767442,
                     *           "meanProbability": 0.0703202042425513,
                     *           "auc": 0.6855651727806955,
                     *           "lift": 2.9043151969981236,
                     *           "brier": 0.0863576828607022,
                     *           "flags": [
                     *             {
                     *               "from": 0.1,
                     *               "flagged": 2637,
                     *               "right": 498
                     *             },
                     *             {
                     *               "from": 0.2,
                     *               "flagged": 274,
                     *               "right": 82
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "data": [
                     *         {
                     *           "district": "490",
                     *           "crime": "murder",
                     *           "from": 439.5,
                     *           "probability": 0.021,
                     *           "last": 293
                     *         },
                     *         {
                     *           "district": "490",
                     *           "crime": "attempt-to-murder",
                     *           "from": 948,
                     *           "probability": 0.051,
                     *           "last": 632
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["RiskList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The result has been deleted (`RESULT_EXPIRED`). The link is too old (`TOKEN_EXPIRED`). The list has been replaced (`CURSOR_STALE`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many long predictions are under way (`PREDICTIONS_BUSY`). Too many jobs wait already (`QUEUE_FULL`). The forecasts are being made (`RUN_TRAINING`). The forecasts could not be made (`RUN_FAILED`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /** @description From the `Link` of the answer before; good for the same question and run only. */
                cursor?: string;
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
                /** @description Most rows in the answer, to 20000; where there are more, a `Link` header with rel="next" leads on. Default 10000. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "90e9c42bfa26f598",
                     *           "current": true,
                     *           "createdAt": "2026-11-22T22:20:38.106Z",
                     *           "seconds": 236,
                     *           "origin": "2022",
                     *           "times": [
                     *             "2023",
                     *             "2024"
                     *           ],
                     *           "models": [
                     *             "default",
                     *             "naive",
                     *             "mean3",
                     *             "ses-log",
                     *             "eb-poisson",
                     *             "theta",
                     *             "forest-ml-cart"
                     *           ],
                     *           "crimes": [
                     *             "murder",
                     *             "attempt-to-murder"
                     *           ],
                     *           "levels": [
                     *             80,
                     *             95
                     *           ],
                     *           "seed": 1,
                     *           "dataVersion": "784b08b4e4c29497",
                     *           "codeVersion": "f2c5624014518ab2"
                     *         }
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RunList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The result has been deleted (`RESULT_EXPIRED`). The link is too old (`TOKEN_EXPIRED`). The list has been replaced (`CURSOR_STALE`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, 1 to 200 characters: the same order under the same key is the same job, however often it is sent. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunOrderInput"];
            };
        };
        responses: {
            /** @description The job. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "7a84d810-8e22-4300-93af-4e67d82195c7",
                     *         "kind": "train",
                     *         "state": "queued",
                     *         "progress": null,
                     *         "order": {
                     *           "id": "fd1a6bc984cfdd04",
                     *           "options": {
                     *             "risk": "naive",
                     *             "seed": 1,
                     *             "crimes": [
                     *               "murder",
                     *               "robbery"
                     *             ],
                     *             "levels": [
                     *               80,
                     *               95
                     *             ],
                     *             "models": [
                     *               "naive",
                     *               "mean3"
                     *             ],
                     *             "horizon": 2
                     *           },
                     *           "publish": false
                     *         },
                     *         "summary": null,
                     *         "problem": null,
                     *         "attempts": 0,
                     *         "createdAt": "2026-11-22T22:52:07.152Z",
                     *         "startedAt": null,
                     *         "finishedAt": null,
                     *         "expiresAt": null,
                     *         "links": {
                     *           "self": "/v1/jobs/7a84d810-8e22-4300-93af-4e67d82195c7",
                     *           "events": "/v1/jobs/7a84d810-8e22-4300-93af-4e67d82195c7/events",
                     *           "result": "/v1/jobs/7a84d810-8e22-4300-93af-4e67d82195c7/result"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OneJob"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs an API key (`KEY_MISSING`). The API key is not valid (`KEY_INVALID`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key may not be used for this (`SCOPE_MISSING`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large (`BODY_TOO_LARGE`). The upload holds too much (`UPLOAD_TOO_LARGE`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not read here (`MEDIA_TYPE_UNSUPPORTED`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many long predictions are under way (`PREDICTIONS_BUSY`). Too many jobs wait already (`QUEUE_FULL`). The forecasts are being made (`RUN_TRAINING`). The forecasts could not be made (`RUN_FAILED`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a complete run, from /v1/runs. Default: the one that is served.
                 * @example 5f0c1d2e3a4b5c6d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "90e9c42bfa26f598",
                     *         "current": true,
                     *         "createdAt": "2026-11-22T22:20:38.106Z",
                     *         "seconds": 236,
                     *         "origin": "2022",
                     *         "times": [
                     *           "2023",
                     *           "2024"
                     *         ],
                     *         "models": [
                     *           "default",
                     *           "naive",
                     *           "mean3",
                     *           "ses-log",
                     *           "eb-poisson",
                     *           "theta",
                     *           "forest-ml-cart"
                     *         ],
                     *         "crimes": [
                     *           "murder",
                     *           "attempt-to-murder"
                     *         ],
                     *         "levels": [
                     *           80,
                     *           95
                     *         ],
                     *         "seed": 1,
                     *         "dataVersion": "784b08b4e4c29497",
                     *         "codeVersion": "f2c5624014518ab2"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OneRun"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a complete run, from /v1/runs. Default: the one that is served.
                 * @example 5f0c1d2e3a4b5c6d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run, served from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "90e9c42bfa26f598",
                     *         "current": true,
                     *         "createdAt": "2026-11-22T22:20:38.106Z",
                     *         "seconds": 236,
                     *         "origin": "2022",
                     *         "times": [
                     *           "2023",
                     *           "2024"
                     *         ],
                     *         "models": [
                     *           "default",
                     *           "naive",
                     *           "mean3",
                     *           "ses-log",
                     *           "eb-poisson",
                     *           "theta",
                     *           "forest-ml-cart"
                     *         ],
                     *         "crimes": [
                     *           "murder",
                     *           "attempt-to-murder"
                     *         ],
                     *         "levels": [
                     *           80,
                     *           95
                     *         ],
                     *         "seed": 1,
                     *         "dataVersion": "784b08b4e4c29497",
                     *         "codeVersion": "f2c5624014518ab2"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OneRun"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs an API key (`KEY_MISSING`). The API key is not valid (`KEY_INVALID`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key may not be used for this (`SCOPE_MISSING`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSeries: {
        parameters: {
            query?: {
                /**
                 * @description Id of a crime, from /v1/crimes.
                 * @example murder
                 */
                crime?: string;
                /** @description From the `Link` of the answer before; good for the same question and run only. */
                cursor?: string;
                /** @description LGD code of a district, as text with its leading zeros. */
                district?: string;
                /**
                 * @description Members of each row, separated by commas: district, state, crime, values, population, rates, notes. Default district, crime, values. For JSON; a CSV has fixed columns.
                 * @example district,crime,values
                 */
                fields?: string;
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
                /**
                 * @description The first period of the answer. Default: the first of the table.
                 * @example 2020
                 */
                from?: string;
                /**
                 * @description Id of a group of crimes, from /v1/groups: all crimes of it.
                 * @example property-crime
                 */
                group?: string;
                /** @description What a row is of: `district`, `state` or `india`; the two above are sums over districts. Default district. */
                level?: "district" | "state" | "india";
                /** @description Most rows in the answer, to 20000; where there are more, a `Link` header with rel="next" leads on. Default 10000. */
                limit?: number;
                /**
                 * @description LGD code of a state, as text.
                 * @example 27
                 */
                state?: string;
                /**
                 * @description The last period of the answer. Default: the last of the table.
                 * @example 2020
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts per period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "recorded cases",
                     *       "level": "district",
                     *       "times": [
                     *         "2017",
                     *         "2018",
                     *         "2019",
                     *         "2020",
                     *         "2021",
                     *         "2022"
                     *       ],
                     *       "dataVersion": "784b08b4e4c29497",
                     *       "data": [
                     *         {
                     *           "district": "490",
                     *           "crime": "murder",
                     *           "values": [
                     *             231,
                     *             260,
                     *             242,
                     *             250,
                     *             290,
                     *             293
                     *           ]
                     *         },
                     *         {
                     *           "district": "490",
                     *           "crime": "attempt-to-murder",
                     *           "values": [
                     *             361,
                     *             365,
                     *             359,
                     *             367,
                     *             564,
                     *             632
                     *           ]
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["SeriesList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The result has been deleted (`RESULT_EXPIRED`). The link is too old (`TOKEN_EXPIRED`). The list has been replaced (`CURSOR_STALE`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStates: {
        parameters: {
            query?: {
                /** @description Format of the answer; goes before the `Accept` header. Default json. */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description States, by code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "code": "01",
                     *           "name": "Jammu and Kashmir",
                     *           "nameHi": "जम्मू और कश्मीर",
                     *           "districts": 20
                     *         },
                     *         {
                     *           "code": "02",
                     *           "name": "Himachal Pradesh",
                     *           "nameHi": "हिमाचल प्रदेश",
                     *           "districts": 12
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["StateList"];
                    "text/csv": string;
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description LGD code of a state, as text.
                 * @example 27
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "code": "30",
                     *         "name": "Goa",
                     *         "nameHi": "गोवा",
                     *         "districts": [
                     *           {
                     *             "code": "551",
                     *             "name": "North Goa"
                     *           },
                     *           {
                     *             "code": "552",
                     *             "name": "South Goa"
                     *           }
                     *         ],
                     *         "aliases": [
                     *           "GA"
                     *         ],
                     *         "crimeNotes": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OneState"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address (`ROUTE_NOT_FOUND`). There is no such district (`DISTRICT_NOT_FOUND`). There is no such state (`STATE_NOT_FOUND`). There is no such crime (`CRIME_NOT_FOUND`). There is no such model (`MODEL_NOT_FOUND`). There is no such run (`RUN_NOT_FOUND`). No accuracy has been published with this server (`ACCURACY_NOT_FOUND`). The run tells nothing of elevated risk (`RISK_NOT_FOUND`). The run tells no past forecasts (`PAST_FORECASTS_NOT_FOUND`). The run compared no year with its forecast (`ANOMALIES_NOT_FOUND`). There is no such job (`JOB_NOT_FOUND`). This server sends no alerts (`ALERTS_NOT_CONFIGURED`). There is no such alert (`ALERT_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer is not given in this format (`NOT_ACCEPTABLE`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUpload: {
        parameters: {
            query?: {
                /** @description The column of the area. Default "area". */
                area?: string;
                /** @description The column of the crime. Default "crime". */
                crime?: string;
                /** @description How far apart the periods are. Needed but for a Parquet file of @crimecast/data. */
                frequency?: "day" | "week" | "month" | "quarter" | "year";
                /** @description Periods to forecast, 1 to 24. Default 1. */
                horizon?: number;
                /** @description Interval levels in percent, at most 10, separated by commas. Default 80,95. */
                levels?: string;
                /** @description Ids of at most 8 models, separated by commas. Default default. */
                models?: string;
                /** @description The column of the area above, where there is one. */
                parent?: string;
                /** @description Everything random follows from it. Default 1. */
                seed?: number;
                /** @description The column of the period: 2022, 2022-06, 2022-Q2, 2022-W07 or 2022-06-30. Default "time". */
                time?: string;
                /** @description The column of the count; an empty cell is not known, not 0. Default "value". */
                value?: string;
            };
            header?: {
                /** @description A text of your own, 1 to 200 characters: the same order under the same key is the same job, however often it is sent. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A table with one row per area, crime and period. */
        requestBody: {
            content: {
                /**
                 * @example area,crime,time,value
                 *     north,theft,2022-01,12
                 */
                "application/vnd.apache.parquet": unknown;
                /**
                 * @example area,crime,time,value
                 *     north,theft,2022-01,12
                 */
                "text/csv": unknown;
            };
        };
        responses: {
            /** @description The job. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "84519f57-253a-4e72-b470-50f149df80ac",
                     *         "kind": "forecast",
                     *         "state": "queued",
                     *         "progress": null,
                     *         "order": {
                     *           "seed": 1,
                     *           "levels": [
                     *             80,
                     *             95
                     *           ],
                     *           "models": [
                     *             "naive"
                     *           ],
                     *           "upload": {
                     *             "to": "2022-04",
                     *             "from": "2022-01",
                     *             "series": 1,
                     *             "periods": 4,
                     *             "frequency": "month"
                     *           },
                     *           "horizon": 1
                     *         },
                     *         "summary": null,
                     *         "problem": null,
                     *         "attempts": 0,
                     *         "createdAt": "2026-11-22T22:52:05.777Z",
                     *         "startedAt": null,
                     *         "finishedAt": null,
                     *         "expiresAt": null,
                     *         "links": {
                     *           "self": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac",
                     *           "events": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/events",
                     *           "result": "/v1/jobs/84519f57-253a-4e72-b470-50f149df80ac/result"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OneJob"];
                };
            };
            /** @description The request is not HTTP (`REQUEST_UNREADABLE`). The request is not valid (`REQUEST_INVALID`). The request has a parameter or field of no meaning (`PARAMETER_UNKNOWN`). The request lacks a parameter (`PARAMETER_MISSING`). The body is not JSON (`BODY_MALFORMED`). The body is nested too deeply (`BODY_TOO_DEEP`). The body has a field that is never taken (`BODY_KEY_FORBIDDEN`). The link is not valid (`TOKEN_INVALID`). The cursor does not belong to this list (`CURSOR_INVALID`). A field that is asked for is not known (`FIELD_UNKNOWN`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs an API key (`KEY_MISSING`). The API key is not valid (`KEY_INVALID`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key may not be used for this (`SCOPE_MISSING`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large (`BODY_TOO_LARGE`). The upload holds too much (`UPLOAD_TOO_LARGE`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not read here (`MEDIA_TYPE_UNSUPPORTED`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A value is not a count (`COUNT_INVALID`). The history is too short for this model (`SERIES_TOO_SHORT`). The state is not known (`STATE_UNKNOWN`). The district is not known (`DISTRICT_UNKNOWN`). The group of crimes is not known (`GROUP_UNKNOWN`). The run is not known (`RUN_UNKNOWN`). The run lacks what is served (`RUN_PARTIAL`). The period is not known (`TIME_UNKNOWN`). The interval level is not known (`LEVEL_UNKNOWN`). The crime is not known (`CRIME_UNKNOWN`). The model is not known (`MODEL_UNKNOWN`). The address cannot be written to (`ADDRESS_INVALID`). The alert is not possible (`ALERT_INVALID`). The server does not send by this channel (`CHANNEL_UNAVAILABLE`). The upload is not a panel (`UPLOAD_INVALID`). The idempotency key was used for another request (`IDEMPOTENCY_MISMATCH`). The model does not forecast this frequency (`FREQUENCY_UNSUPPORTED`). The prediction takes too long (`PREDICTION_TOO_LONG`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests came from one client (`TOO_MANY_REQUESTS`). The API key has ordered too many jobs (`JOB_QUOTA`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many long predictions are under way (`PREDICTIONS_BUSY`). Too many jobs wait already (`QUEUE_FULL`). The forecasts are being made (`RUN_TRAINING`). The forecasts could not be made (`RUN_FAILED`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
