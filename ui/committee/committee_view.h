#pragma once

#include "core/operation/promotion_review.h"
#include "core/promotion/quota_left.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QTextBrowser;

namespace tidui {

class CandidateModel;

/// What a committee looks at: the answers of one review. It has no way to the office but to read files.
struct CommitteeMatter {
    Candidates candidates{};
    ReviewQuestion question{};
    std::vector<QuotaLeft> quotas{};
    std::function<Result<std::vector<CadreFile>>(const std::vector<CadreId>&)> read{};
    RuleBook rules = builtInRules(); ///< By which the answers were given.
};

/// The committee's view (评委视图): a window in large type, driven by the keyboard, in which nothing can be changed.
class CommitteeView : public QWidget {
    Q_OBJECT

public:
    explicit CommitteeView(CommitteeMatter matter, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Page { ListPage, CertificatePage, ComparisonPage, StructurePage };
    enum Where { InList = 1, InCertificate = 2, InText = 4, InSearch = 8 }; ///< Bits; InText: the other texts.
    /// A key: what the row of hints says of it and what it does.
    struct Key {
        int where = 0;
        std::vector<int> keys{};
        const char* name = ""; ///< As it stands on the keyboard.
        const char* hint = ""; ///< Empty: not in the row of hints.
        std::function<void()> press{};
    };

    void buildKeys();
    QWidget* buildListPage();
    void buildTable();
    QTextBrowser* addTextPage(const QString& name);
    int where() const;
    bool press(const QKeyEvent& event);

    void showList();
    void showCertificate();
    void showComparison();
    void showStructure();
    void step(int rows);
    void toggleMark();
    void chooseOutcome(std::optional<Outcome> outcome);
    void nextOrder();
    void search(const QString& words);
    void leaveSearch();
    void goBack();
    void toggleFullScreen();
    void keepCurrent(const std::function<void()>& change);
    void refreshWords();
    void say(const QString& text);
    CandidateFacts factsNow(const CadreFile& file, const ReviewAnswer& answer) const;
    int currentRow() const;

    CommitteeMatter m_matter{};
    CandidateModel* m_model = nullptr;
    std::vector<Key> m_keys{};
    QStackedWidget* m_pages = nullptr;
    QTableView* m_table = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_outcomes = nullptr;
    QLabel* m_order = nullptr;
    QLabel* m_marked = nullptr;
    QLabel* m_hints = nullptr;
    QTextBrowser* m_certificate = nullptr;
    QTextBrowser* m_comparison = nullptr;
    QTextBrowser* m_structure = nullptr;
};

} // namespace tidui
