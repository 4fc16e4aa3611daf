#pragma once

#include "core/cadre/cadre.h"
#include "core/organization/unit.h"

#include <memory>
#include <vector>

namespace tidui {

struct SampleOptions {
    quint64 seed = 20260101;
    int people = 600; ///< 20 to 200,000
    QDate today{};    ///< The day as of which careers stand.
};

/// A mistake that was put into the sample on purpose, for the checks to find.
struct SampleDefect {
    int person = 0;  ///< Index, from 0.
    QString rule{};  ///< The rule of core/cadre/checks.h that should report it.
};

/// The sample office (样例单位): a made-up provincial bureau with departments and branches. Every person is made from the
/// seed and their index alone, so that any number can be made one after the other. People are obviously fictional:
/// region 99 in identity numbers, 虚构省 as home.
class SampleOffice {
public:
    explicit SampleOffice(const SampleOptions& options);
    ~SampleOffice();

    QString name() const;
    const std::vector<Unit>& units() const; ///< With their ids, parents first.
    int people() const;
    CadreFile person(int index) const; ///< Index from 0; the id is index + 1.
    std::vector<SampleDefect> defects() const;

private:
    struct Plan;
    std::unique_ptr<Plan> m_plan;
};

} // namespace tidui
