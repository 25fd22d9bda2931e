# Forecasts of a district from the API: Rscript forecasts.R [ADDRESS]. Needs jsonlite.
arguments <- commandArgs(trailingOnly = TRUE)
address <- if (length(arguments) > 0) arguments[1] else "http://127.0.0.1:4000"
forecasts <- jsonlite::fromJSON(paste0(address, "/v1/forecasts?crime=burglary&district=490"))$data

for (i in seq_len(nrow(forecasts))) {
  ranges <- forecasts$intervals[[i]]
  range <- ranges[ranges$level == 80, ]
  cat(sprintf(
    "%s: about %.0f recorded cases, 80 %% range %d to %d\n",
    forecasts$time[i], forecasts$mean[i], range$lower, range$upper
  ))
}
