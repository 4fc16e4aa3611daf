#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QList>
#include <QWidget>

class QTabWidget;

namespace tidui {

class AnalysisDesk;
class ForecastTab;
class Office;

/// The analysis (分析) of the office's people: structure and gaps; further tabs look ahead. Each takes what it shows
/// from the desk.
class AnalysisPage : public QWidget {
    Q_OBJECT

public:
    AnalysisPage(Office& office, QDate today, QWidget* parent = nullptr);

    void markOutdated(); ///< After something was written: the next look reads again.
    AnalysisDesk& desk() { return *m_desk; }

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);

protected:
    void showEvent(QShowEvent* event) override;

private:
    AnalysisDesk* m_desk = nullptr;
    QTabWidget* m_tabs = nullptr;
    ForecastTab* m_forecast = nullptr;
};

} // namespace tidui
