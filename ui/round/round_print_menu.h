#pragma once

#include "core/operation/round_print.h"

#include <QMenu>

namespace tidui {

/// The papers of the round that is shown, by their names; each opens its preview.
class RoundPrintMenu : public QMenu {
    Q_OBJECT

public:
    RoundPrintMenu(Office& office, QWidget* parent);

    /// The round whose papers are printed, and the day of those that the round doesn't date.
    void setRound(RoundId round, QDate on);

private:
    void print(RoundPaper paper, const QString& title);

    Office& m_office;
    RoundId m_round{};
    QDate m_on{};
};

} // namespace tidui
