# Writes frozen.json, which the tests of this room are held against: data, and what R says of them. From this folder:
#   Rscript make-frozen-results.R
# Debian: r-base-core r-cran-mass r-cran-survival r-cran-brglm2 r-cran-jsonlite. The versions are in the file.
suppressMessages({ library(MASS); library(survival); library(brglm2); library(jsonlite) })

# The penalised likelihood of the whole model, with some coefficients held, by optim: nothing of ours.
penalised <- function(X, y) function(beta) {
  eta <- drop(X %*% beta)
  p <- plogis(eta)
  sum(y * eta - log1p(exp(eta))) + determinant(crossprod(X, X * (p * (1 - p))))$modulus[1] / 2
}
climb <- function(X, y, held = integer(0), at = numeric(0), start = rep(0, ncol(X))) {
  value <- penalised(X, y)
  free <- setdiff(seq_len(ncol(X)), held)
  full <- function(b) { beta <- numeric(ncol(X)); beta[free] <- b; beta[held] <- at; beta }
  if (length(free) == 0) return(list(value = value(full(numeric(0)))))
  b <- start[free]
  for (again in 1:3) {
    best <- optim(b, function(b) -value(full(b)), method = "BFGS", control = list(reltol = 1e-15, maxit = 2000, ndeps = rep(1e-6, length(b))))
    b <- best$par
  }
  list(value = -best$value, beta = full(b))
}
firth <- function(formula, data, joint = list()) {
  fit <- glm(formula, binomial(), data, method = "brglmFit", type = "AS_mean", epsilon = 1e-12, maxit = 1000)
  # Columns as far from one another as birth weights and a yes are scaled here, so that optim sees them all.
  X <- model.matrix(fit); y <- fit$y
  centre <- c(0, colMeans(X)[-1]); scale <- c(1, apply(X, 2, sd)[-1])
  S <- sweep(sweep(X, 2, centre), 2, scale, "/")
  top <- climb(S, y)
  bounds <- sapply(2:ncol(S), function(j) {
    fall <- function(b) 2 * (top$value - climb(S, y, j, b, top$beta)$value) - qchisq(.95, 1)
    far <- sqrt(diag(vcov(fit)))[j] * scale[j] * 6 + 2
    c(uniroot(fall, c(top$beta[j] - far, top$beta[j]), tol = 1e-8)$root,
      uniroot(fall, c(top$beta[j], top$beta[j] + far), tol = 1e-8)$root) / scale[j]
  })
  p <- function(held) pchisq(2 * (top$value - climb(S, y, held, rep(0, length(held)), top$beta)$value), length(held), lower.tail = FALSE)
  offset <- drop(X[, -1, drop = FALSE] %*% coef(fit)[-1])
  flic <- coef(glm(y ~ 1 + offset(offset), family = binomial(), control = list(epsilon = 1e-14)))[[1]]
  list(names = names(coef(fit)), coefficients = unname(coef(fit)), standardErrors = unname(sqrt(diag(vcov(fit)))),
       low = bounds[1, ], high = bounds[2, ], p = sapply(2:ncol(S), p), joint = lapply(joint, p), flic = flic)
}

birth <- birthwt[, c("low", "age", "lwt", "race", "smoke", "ht", "ftv")]
birth$race <- factor(birth$race)
birth$visits <- pmin(birth$ftv, 2)
# Its standard errors come from differences with steps of a thousandth: the columns have to be of one size.
odds <- polr(factor(visits) ~ I(age / 10) + I(lwt / 100) + smoke, birth, Hess = TRUE, control = list(reltol = 1e-15, maxit = 1000))
units <- c(10, 100, 1)
data(endometrial)

# Invented: how long 46 pairs waited for their third meeting, seen on day 75 of 120, six having joined later.
set.seed(18)
begun <- c(rep(75, 40), 33, 40, 47, 54, 61, 68)
until <- ceiling(rweibull(46, 1.3, 70))
waited <- data.frame(days = pmin(until, begun), happened = until <= begun)
curve <- survfit(Surv(days, happened) ~ 1, waited, conf.type = "log-log")
seen <- curve$n.event > 0
pairs <- rep(1:46, pmax(1, ceiling(waited$days / 14)))
fortnight <- sequence(pmax(1, ceiling(waited$days / 14)))
last <- fortnight == pmax(1, ceiling(waited$days / 14))[pairs]
far <- as.integer((1:46) %% 3 == 0)
hazard <- data.frame(end = as.integer(last & waited$happened[pairs]), fortnight = log(fortnight), far = far[pairs])

shares <- list(c(44, 46), c(23, 46), c(55, 62), c(0, 12), c(9, 9), c(1, 300))
frozen <- list(
  madeBy = list(R = R.version.string, brglm2 = as.character(packageVersion("brglm2")), MASS = as.character(packageVersion("MASS")),
                survival = as.character(packageVersion("survival"))),
  birth = list(source = "MASS::birthwt (Hosmer and Lemeshow 1989)", data = lapply(birth[, -7], function(x) as.integer(as.character(x))),
               alone = list(age = firth(low ~ age, birth), smoke = firth(low ~ smoke, birth), race = firth(low ~ race, birth, list(race = 2:3))),
               together = firth(low ~ age + lwt + race + smoke + ht, birth, list(race = 4:5)),
               visits = list(coefficients = unname(coef(odds)) / units, standardErrors = unname(sqrt(diag(vcov(odds)))[1:3]) / units,
                             thresholds = unname(odds$zeta), logLikelihood = as.numeric(logLik(odds)))),
  endometrial = list(source = "brglm2::endometrial (Heinze and Schemper 2002): NV separates", data = as.list(endometrial),
                     together = firth(HG ~ NV + PI + EH, endometrial)),
  waited = list(source = "invented, seed 18", data = as.list(waited), far = far,
                curve = list(days = curve$time[seen], atRisk = curve$n.risk[seen], happened = curve$n.event[seen],
                             share = 1 - curve$surv[seen], low = 1 - curve$upper[seen], high = 1 - curve$lower[seen]),
                hazard = firth(end ~ fortnight + far, hazard)),
  wilson = lapply(shares, function(s) list(cases = s[1], of = s[2], interval = as.numeric(suppressWarnings(prop.test(s[1], s[2], correct = FALSE))$conf.int))),
  distributions = list(normal = list(c(0.975, qnorm(.975)), c(1e-9, qnorm(1e-9)), c(.6, qnorm(.6))),
                       chiSquare = list(c(3.2, 1, pchisq(3.2, 1, lower.tail = FALSE)), c(40, 7, pchisq(40, 7, lower.tail = FALSE))),
                       student = list(c(2.1, 19, 2 * pt(-2.1, 19)), c(.3, 4, 2 * pt(-.3, 4))),
                       studentBeyond = list(c(.05, 19, qt(.975, 19)), c(.01, 3, qt(.995, 3))),
                       fisher = list(c(3.4, 3, 27, pf(3.4, 3, 27, lower.tail = FALSE)))),
  holm = list(p = c(.01, .04, .03, .005, .6), adjusted = p.adjust(c(.01, .04, .03, .005, .6), "holm")))
writeLines(toJSON(frozen, digits = 10, auto_unbox = TRUE), "frozen.json")
