# Rscript bench/monthly/peers.R PANEL OUT [ORIGINS] [MODELS] [CORES]
# R's forecasts of a monthly panel (columns Month as `1995 Jan` or `1995-01`, Type, Count) from
# yearly origins, the last of which lies a year before the end; one row per model, series, origin
# and step. MODELS: any of snaive, ets, thetaf, auto.arima, separated by commas.
suppressPackageStartupMessages(library(forecast))
args <- commandArgs(trailingOnly = TRUE)
panel <- read.csv(args[1], check.names = FALSE)
origins <- if (length(args) > 2) as.integer(args[3]) else 5L
models <- strsplit(if (length(args) > 3) args[4] else "snaive,ets,thetaf,auto.arima", ",")[[1]]
cores <- if (length(args) > 4) as.integer(args[5]) else 1L

year <- as.integer(substr(panel$Month, 1, 4))
text <- substr(panel$Month, 6, 8)
named <- match(text, month.abb)
panel$period <- year * 12L + ifelse(is.na(named), suppressWarnings(as.integer(text)), named) - 1L
last <- max(panel$period)
first <- min(panel$period)
fitters <- list(
  snaive = function(y) snaive(y, h = 12)$mean,
  ets = function(y) forecast(ets(y), h = 12)$mean,
  thetaf = function(y) thetaf(y, h = 12)$mean,
  auto.arima = function(y) forecast(auto.arima(y), h = 12)$mean
)
tasks <- expand.grid(
  type = unique(panel$Type), back = seq_len(origins), model = models,
  stringsAsFactors = FALSE
)
rows <- parallel::mclapply(seq_len(nrow(tasks)), mc.cores = cores, mc.preschedule = FALSE, function(i) {
  task <- tasks[i, ]
  origin <- last - 12L * task$back
  own <- panel[panel$Type == task$type & panel$period <= origin, ]
  y <- ts(own$Count[order(own$period)], start = c(first %/% 12, first %% 12 + 1), frequency = 12)
  mean <- as.numeric(fitters[[task$model]](y))
  data.frame(model = task$model, type = task$type, origin = origin, step = 1:12, mean = pmax(0, mean))
})
write.csv(do.call(rbind, rows), args[2], row.names = FALSE)
cat(R.version.string, "forecast", as.character(packageVersion("forecast")), "\n")
