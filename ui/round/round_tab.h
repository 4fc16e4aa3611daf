#pragma once

#include "core/operation/round_office.h"
#include "ui/components/list_panel.h"

namespace tidui {

/// One side of a round: a list of its records and what is done with them.
class RoundTab : public ListPanel {
    Q_OBJECT

public:
    /// `widths`: of the columns, in characters; the last one takes the rest.
    RoundTab(RoundOffice& rounds, const QString& name, const QStringList& header, const QList<int>& widths);

    /// Shows a round; null = none. The facts must live until the next call.
    void showFacts(const RoundFacts* facts, QDate on);

protected:
    virtual std::vector<RowsModel::Row> rows() const = 0;
    virtual void refreshed() {} ///< After the rows were made anew.

    RoundOffice& m_rounds;
    const RoundFacts* m_facts = nullptr;
    QDate m_on{};
};

} // namespace tidui
